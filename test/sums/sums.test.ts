import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeSums, sumsOf } from '../../shared/sums/sums.ts';
import { anyEntry, anyPassed, saidBy } from './some-entries.ts';

const entries = fc.array(anyEntry, { maxLength: 12 });

describe('sums of the record', () => {
  it('are the same for parts that are merged as for the whole, however the parts are cut and grouped', () => {
    const parts = fc.tuple(entries, entries, entries, fc.array(anyPassed, { maxLength: 6 }));
    fc.assert(
      fc.property(parts, ([a, b, c, passed]) => {
        const whole = saidBy(sumsOf([...a, ...b, ...c], passed));
        const [one, two, three] = [sumsOf(a), sumsOf(b, passed), sumsOf(c)] as const;
        expect(saidBy(mergeSums([mergeSums([one, two]), three]))).toEqual(whole);
        expect(saidBy(mergeSums([one, mergeSums([three, two])]))).toEqual(whole);
      }),
      { numRuns: 40 },
    );
  });

  it('know nothing of an entry but its day, ids, words and numbers', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const text = JSON.stringify({ ...sumsOf([entry]), rows: [] });
        expect(text).not.toContain(entry.id);
        expect(text).not.toContain('T23:59');
      }),
    );
  });
});
