import type { Match } from './match.ts';

/** Of matches that overlap, which are in the order of the text, the one with the most fingerprints, the first of equals. */
export function apart(matches: readonly Match[]): readonly Match[] {
  const kept: Match[] = [];
  for (const match of matches) {
    const last = kept.at(-1);
    if (last === undefined || match.start >= last.end) kept.push(match);
    else if (match.marks > last.marks) kept[kept.length - 1] = match;
  }
  return kept;
}

/** How much of a text a match is, from 0 to 1 in hundredths. */
export function shareOf({ tokens, of }: Match): number {
  return Math.round((100 * tokens) / Math.max(1, of)) / 100;
}
