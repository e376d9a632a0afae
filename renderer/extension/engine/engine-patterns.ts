import type { PatternRunner } from '../../../shared/company/terms.ts';
import type { Policy } from '../../../shared/policy/policy.ts';
import { hasPatterns } from '../../../shared/policy/term.ts';
import { patternsHere } from './patterns-door.ts';

// Stands in for `shared/policy/patterns.ts`: the engine of patterns is a script of its own, for policies that have some.

export async function loadPatterns({ terms }: Pick<Policy, 'terms'>): Promise<void> {
  if (hasPatterns(terms) && patternsHere() === undefined) await chrome.runtime.sendMessage({ ask: 'patterns' });
}

export function patternRunner(): PatternRunner {
  const run = patternsHere();
  if (run === undefined) throw new Error('patterns are not loaded');
  return run;
}
