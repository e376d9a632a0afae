import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentDate } from '../../../renderer/screens/training/figures.ts';
import type { Finding } from '../../../shared/detect/finding.ts';
import { segmentsOf } from '../../../shared/train/segments.ts';

function leak(start: number, end: number): Finding {
  return { detector: 'personal/email', category: 'email', confidence: 0.9, start, end, seen: 'plain', because: [] };
}

describe('the pieces of an answered text', () => {
  it.each([
    ['nothing marked', { found: [], missed: [leak(2, 4)] }, [], ['0-2 plain', '2-4 missed', '4-10 plain']],
    ['part of a leak marked', { found: [leak(2, 6)], missed: [] }, [[2, 4]], ['0-2 plain', '2-6 found', '6-10 plain']],
    [
      'more than the leak marked',
      { found: [leak(2, 6)], missed: [] },
      [[1, 8]],
      ['0-1 plain', '1-2 extra', '2-6 found', '6-8 extra', '8-10 plain'],
    ],
    ['a leak at both ends', { found: [leak(0, 3)], missed: [leak(3, 10)] }, [[0, 3]], ['0-3 found', '3-10 missed']],
  ] as const)('with %s', (_, { found, missed }, marked, pieces) => {
    const grade = { right: false, tooMuch: false, found, missed };
    const spans = marked.map(([start, end]) => ({ start, end }));
    expect(segmentsOf(10, grade, spans).map(({ start, end, state }) => `${start}-${end} ${state}`)).toEqual(pieces);
  });

  it('put together are the text', () => {
    const span = fc.tuple(fc.nat(40), fc.nat(10)).map(([start, length]) => leak(start, start + length + 1));
    fc.assert(
      fc.property(fc.array(span), fc.array(span), fc.array(span), (found, missed, marked) => {
        const segments = segmentsOf(60, { right: false, tooMuch: false, found, missed }, marked);
        expect(segments[0]?.start).toBe(0);
        expect(segments.at(-1)?.end).toBe(60);
        for (const [index, { start, state }] of segments.entries()) {
          const before = segments[index - 1];
          if (before === undefined) continue;
          expect(before.end).toBe(start);
          expect(before.state).not.toBe(state);
        }
      }),
    );
  });
});

describe('the date of a document', () => {
  it.each([
    ['2026-02-14', '2026年2月14日'],
    ['2025-03', '2025年3月'],
    ['2024', '2024年'],
  ])('%s is written as exactly as it is known', (date, written) => {
    expect(documentDate(date, 'ja')).toBe(written);
  });
});
