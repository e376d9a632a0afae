import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slicesOf } from '../../shared/files/slices.ts';

const LINE = `${'x'.repeat(99)}\n`;

describe('slices of a long text', () => {
  it('are one for a short text', () => {
    expect([...slicesOf('a\nb')]).toEqual([{ start: 0, end: 3, scanned: 'a\nb', shift: 0, heading: 0 }]);
  });

  it('end at line ends, with surroundings on both sides', () => {
    const text = LINE.repeat(100);
    const slices = [...slicesOf(text, 3050)];
    expect(slices.map(({ start, end }) => [start, end])).toEqual([
      [0, 3000],
      [3000, 6000],
      [6000, 9000],
      [9000, 10000],
    ]);
    expect(slices[1]?.scanned).toBe(text.slice(1000, 8000));
  });

  it('carry the row of headings', () => {
    const text = `name,tel\n${LINE.repeat(100)}`;
    expect(
      [...slicesOf(text, 3000)].map(({ heading, scanned }) => [heading, scanned.startsWith('name,tel\n')]),
    ).toEqual([
      [0, true],
      [9, true],
      [9, true],
      [9, true],
    ]);
  });

  it('cut no letter in two where a line is too long', () => {
    for (const { start, end, scanned, shift } of slicesOf('😀'.repeat(5000), 2999)) {
      expect(start % 2).toBe(0);
      expect(scanned.slice(start - shift, end - shift)).toBe('😀'.repeat((end - start) / 2));
    }
  });

  it('cover every text once, and know where they stand', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', '\n', '\t', '森', '😀'), minLength: 0, maxLength: 9000 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 3000 }), (text, longest) => {
        let read = 0;
        for (const { start, end, scanned, shift } of slicesOf(text, longest)) {
          expect(start).toBe(read);
          expect(scanned.slice(start - shift, end - shift)).toBe(text.slice(start, end));
          read = end;
        }
        expect(read).toBe(text.length);
      }),
      { numRuns: 50 },
    );
  });
});
