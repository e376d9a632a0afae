import type { PatternRunner } from '../../../shared/company/terms.ts';

const PLACE = Symbol.for('sekisho.patterns');

type Place = { [PLACE]?: PatternRunner };

/** Leaves what runs patterns where the engine finds it. */
export function offerPatterns(run: PatternRunner): void {
  (globalThis as Place)[PLACE] = run;
}

export function patternsHere(): PatternRunner | undefined {
  return (globalThis as Place)[PLACE];
}
