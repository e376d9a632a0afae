import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarking, writeMarking } from '../../shared/train/answer.ts';

describe('a marking kept as an answer', () => {
  it('reads as it was written', () => {
    const span = fc
      .tuple(fc.nat(999_000), fc.integer({ min: 1, max: 900 }))
      .map(([start, length]) => ({ start, end: start + length }));
    const marking = fc.record({ language: fc.constantFrom('ja' as const, 'en' as const), spans: fc.array(span) });
    fc.assert(
      fc.property(marking, (given) => {
        expect(readMarking(writeMarking(given))).toEqual(given);
      }),
    );
  });

  it.each([
    [[]],
    [['ja']],
    [['ja', '']],
    [['ja', '9-4']],
    [['ja', '4-4']],
    [['ja', '-1-4']],
    [['ja', '1-2-3']],
    [['1-4']],
  ])('holds no mark when it is %j', (kept) => {
    expect(readMarking(kept).spans).toEqual([]);
  });
});
