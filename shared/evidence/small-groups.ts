/** A group of people, and how many they are. */
interface Group {
  readonly people: number;
}

/**
 * The groups that may be shown by themselves: those of at least `smallest` people. Where those left out come to fewer
 * than that together, the smallest of the others is left out too: the total less what is shown would else be about them.
 */
export function shownGroups<G extends Group>(groups: readonly G[], smallest: number): readonly G[] {
  const large = groups.filter(({ people }) => people >= smallest);
  const left = groups.filter(({ people }) => people < smallest).reduce((sum, { people }) => sum + people, 0);
  if (left === 0 || left >= smallest) return large;
  const least = large.toSorted((a, b) => a.people - b.people)[0];
  return large.filter((group) => group !== least);
}
