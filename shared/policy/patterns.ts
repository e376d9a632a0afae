import type { PatternRunner } from '../company/terms.ts';
import type { Problem } from '../contract/shape.ts';
import { policyPatternWords } from '../words/policy-pattern-words.ts';
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

/** Loads the engine whether or not patterns are known yet, for those who judge policies. */
export async function loadPatternEngine(): Promise<void> {
  engine ??= await import('./pattern-engine.ts');
}

/**
 * The first pattern that does not run in linear time, with the reason; `undefined` where all do. Asked by whoever lets a
 * policy in, after `parseDocument`. Throws where there are patterns and the engine is not loaded.
 */
export function patternProblem(policy: WithTerms): Problem | undefined {
  if (!hasPatterns(policy.terms)) return undefined;
  if (engine === undefined) throw new Error('patterns are not loaded');
  for (const [index, term] of (policy.terms ?? []).entries()) {
    const why = term.pattern === undefined ? undefined : engine.whyRefused(term);
    if (why !== undefined) return { path: `terms[${index}].pattern`, message: policyPatternWords.refused(why) };
  }
  return undefined;
}

/** Like `patternProblem`, and loads the engine first. */
export async function refusedPattern(policy: WithTerms): Promise<Problem | undefined> {
  await loadPatterns(policy);
  return patternProblem(policy);
}
