import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownGroups } from '../../shared/evidence/small-groups.ts';

const sizes = (groups: readonly number[], smallest: number) =>
  shownGroups(
    groups.map((people) => ({ people })),
    smallest,
  ).map(({ people }) => people);

describe('small groups', () => {
  it.each([
    [[8, 12], 5, [8, 12]],
    [[8, 2, 3], 5, [8]],
    // Two people alone could be told from the total, so the smallest of the others goes with them.
    [[8, 12, 2], 5, [12]],
    [[2], 5, []],
    [[5], 5, [5]],
    [[1, 1], 1, [1, 1]],
    [[], 5, []],
  ])('of %j, by %i, leave %j', (groups, smallest, left) => {
    expect(sizes(groups, smallest)).toEqual(left);
  });

  it('are never shown, and never what is left of the total', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 })), fc.integer({ min: 1, max: 10 }), (groups, smallest) => {
        const shown = sizes(groups, smallest);
        const total = groups.reduce((sum, people) => sum + people, 0);
        const left = total - shown.reduce((sum, people) => sum + people, 0);
        expect(shown.every((people) => people >= smallest)).toBe(true);
        expect(left === 0 || left >= smallest || shown.length === 0).toBe(true);
      }),
    );
  });
});
