import { RE2JS } from 're2js';
import type { PatternRunner } from '../company/terms.ts';
import type { Term } from './term.ts';

/**
 * Runs patterns in time that grows with the text alone, whatever the pattern (RE2: Cox, "Regular Expression Matching in
 * the Wild", 2010). A match of nothing is no finding. Throws where a pattern cannot be compiled.
 */
export const runPattern: PatternRunner = (term) => {
  const compiled = compile(term);
  return function* spans(folded) {
    const matcher = compiled.matcher(folded);
    while (matcher.find()) {
      const [start, end] = [matcher.start(), matcher.end()];
      if (end > start) yield { start, end };
    }
  };
};

/** Why the engine refuses the pattern, in its own words; `undefined` where it runs. */
export function whyRefused(term: Term): string | undefined {
  try {
    compile(term);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : 'no pattern';
  }
}

function compile({ pattern = '', ignoreCase = false }: Term): RE2JS {
  return RE2JS.compile(pattern, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0);
}
