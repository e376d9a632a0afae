/** One of several patterns of a detector, with what its matches always contain. */
export interface Gated {
  /** Lower-case literals: of each group at least one occurs in every match, whatever its case. */
  readonly needs: readonly (readonly string[])[];
}

/** Says whether a literal that a detector declared stands in the text, whatever its case. */
export type Mentions = (literal: string) => boolean;

/**
 * The patterns that have a chance in a text. An engine compiles a pattern when it first runs, so that one that is never
 * chosen costs nothing at all.
 */
export function possibleOf<T extends Gated>(all: readonly T[], mentions: Mentions): readonly T[] {
  return all.filter(({ needs }) => needs.every((group) => group.some(mentions)));
}

/** Every first part followed by every second part. */
export function pairs(firsts: readonly string[], seconds: readonly string[]): readonly string[] {
  return firsts.flatMap((first) => seconds.map((second) => first + second));
}
