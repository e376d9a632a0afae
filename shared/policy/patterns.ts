import type { PatternRunner } from '../company/terms.ts';
import type { Problem } from '../contract/shape.ts';
import type { Policy } from './policy.ts';
import { hasPatterns } from './term.ts';

type Engine = typeof import('./pattern-engine.ts');
type WithTerms = Pick<Policy, 'terms'>;

let engine: Engine | undefined;

/**
 * Loads the engine for the patterns of a policy, once and only where there are some. Wait for it before the first check:
 * without it a check of such a policy throws, and what could not be checked is held.
 */
export async function loadPatterns(policy: WithTerms): Promise<void> {
  if (hasPatterns(policy.terms)) engine ??= await import('./pattern-engine.ts');
}

/** What runs patterns. Throws while it is not loaded. */
export function patternRunner(): PatternRunner {
  if (engine === undefined) throw new Error('patterns are not loaded');
  return engine.runPattern;
}

/**
 * The first pattern that does not run in linear time, with the reason; `undefined` where all do. Asked by whoever reads a
 * policy, after `parseDocument`.
 */
export async function refusedPattern(policy: WithTerms): Promise<Problem | undefined> {
  if (!hasPatterns(policy.terms)) return undefined;
  const { whyRefused } = await import('./pattern-engine.ts');
  for (const [index, term] of (policy.terms ?? []).entries()) {
    const why = term.pattern === undefined ? undefined : whyRefused(term);
    if (why === undefined) continue;
    const message = {
      ja: `このパターンは、文章の長さに比例する時間では実行できません（${why}）。先読み・後読みと後方参照は使えません`,
      en: `this pattern does not run in linear time (${why}); look-around and back-references are not possible`,
    };
    return { path: `terms[${index}].pattern`, message };
  }
  return undefined;
}
