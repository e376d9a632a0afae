import { literalFinder } from './literal-finder.ts';

/** One of several patterns of a detector, with what its matches always contain. */
export interface Gated {
  /** Lower-case literals: of each group at least one occurs in every match, whatever its case. */
  readonly needs: readonly (readonly string[])[];
}

/**
 * Prepares the choice of the patterns that have a chance in a text, in one pass over it. An engine compiles a pattern
 * when it first runs, so that one that is never chosen costs nothing at all.
 */
export function chooserOf<T extends Gated>(all: readonly T[]): (text: string) => readonly T[] {
  let find: ((text: string) => ReadonlySet<string>) | undefined;
  return (text) => {
    find ??= literalFinder(all.flatMap(({ needs }) => needs.flat()));
    const present = find(text);
    return all.filter(({ needs }) => needs.every((group) => group.some((literal) => present.has(literal))));
  };
}

/** Every first part followed by every second part. */
export function pairs(firsts: readonly string[], seconds: readonly string[]): readonly string[] {
  return firsts.flatMap((first) => seconds.map((second) => first + second));
}
