import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../shared/detect/finding.ts';
import { gradeFindLeak } from '../../shared/train/find-leak.ts';

function leak(start: number, end: number): Finding {
  return { detector: 'personal/email', category: 'email', confidence: 0.9, start, end, seen: 'plain', because: [] };
}

const span = (start: number, end: number) => ({ start, end });
const LEAKS = [leak(10, 20), leak(30, 34)];

describe('a marking', () => {
  it.each([
    ['exactly the leaks', [span(10, 20), span(30, 34)], true],
    ['half of each leak', [span(10, 15), span(32, 34)], true],
    ['one leak in two touching pieces', [span(10, 14), span(14, 20), span(30, 34)], true],
    ['a little around the leaks', [span(8, 21), span(29, 35)], true],
    ['less than half of a leak', [span(10, 14), span(30, 34)], false],
    ['one leak only', [span(10, 20)], false],
    ['nothing', [], false],
    ['everything', [span(0, 100)], false],
    ['the same half twice', [span(10, 12), span(10, 12), span(10, 13), span(30, 34)], false],
  ])('of %s is right: %s', (_, spans, right) => {
    expect(gradeFindLeak(spans, LEAKS).right).toBe(right);
  });

  it('says which leaks were found and which were missed', () => {
    expect(gradeFindLeak([span(9, 20)], LEAKS)).toEqual({
      right: false,
      found: [LEAKS[0]],
      missed: [LEAKS[1]],
      tooMuch: false,
    });
  });

  it('is too much when most of it is harmless', () => {
    expect(gradeFindLeak([span(0, 40)], LEAKS).tooMuch).toBe(true);
    expect(gradeFindLeak([span(10, 20), span(30, 34), span(50, 64)], LEAKS).tooMuch).toBe(false);
    expect(gradeFindLeak([span(10, 20), span(30, 34), span(50, 65)], LEAKS).tooMuch).toBe(true);
  });
});

const spans = fc.array(
  fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 30 })).map(([start, length]) => span(start, start + length)),
  { maxLength: 12 },
);

describe('any marking', () => {
  it('finds or misses every leak, and finding all of exactly the leaks is right', () => {
    fc.assert(
      fc.property(spans, spans, (marked, at) => {
        const leaks = at.map(({ start, end }) => leak(start, end));
        const { found, missed } = gradeFindLeak(marked, leaks);
        expect(new Set([...found, ...missed])).toEqual(new Set(leaks));
        expect(found.length + missed.length).toBe(leaks.length);
        expect(gradeFindLeak(leaks, leaks).right).toBe(true);
      }),
    );
  });

  it('counts the same however its spans are cut and ordered', () => {
    fc.assert(
      fc.property(spans, (marked) => {
        const letters = marked.flatMap(({ start, end }) =>
          Array.from({ length: end - start }, (_, step) => span(start + step, start + step + 1)),
        );
        expect(gradeFindLeak(letters.toReversed(), LEAKS)).toEqual(gradeFindLeak(marked, LEAKS));
      }),
    );
  });
});
