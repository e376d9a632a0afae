import { mergeSums, type Sums } from './sums.ts';

/** How many machines a group has at least before it is shown by name, where the policy does not say (as for training). */
export const SMALLEST_GROUP = 5;

/**
 * The sums with these groups among people whose group is not known: figures of a few people could be about one of them.
 * Their checks stay in every other figure.
 */
export function withoutSmallGroups(sums: Sums, small: ReadonlySet<string>): Sums {
  if (small.size === 0) return sums;
  const cells = sums.cells.map(({ group, ...cell }) =>
    group === undefined || small.has(group) ? cell : { ...cell, group },
  );
  // Cells that are alike now become one.
  return mergeSums([{ ...sums, cells }]);
}
