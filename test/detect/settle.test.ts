import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Claim, settle } from '../../shared/detect/settle.ts';

const claim = (detector: string, start: number, end: number, more: Partial<Claim> = {}): Claim => ({
  detector: `personal/${detector}`,
  category: 'phone',
  start,
  end,
  confidence: 0.9,
  seen: 'plain',
  because: [],
  severity: 'medium',
  block: false,
  beside: false,
  ...more,
});
const kept = (...claims: Claim[]): string[] => settle(claims).map(({ detector }) => detector.slice('personal/'.length));

describe('of overlapping claims', () => {
  it.each([
    [
      'the longer one swallows the shorter',
      [claim('name', 2, 4, { category: 'person' }), claim('address', 0, 9, { category: 'address' })],
      ['address'],
    ],
    [
      'a guess does not swallow what is sure',
      [claim('guess', 0, 9, { confidence: 0.3 }), claim('sure', 2, 5)],
      ['sure'],
    ],
    [
      'a secret inside a harmless address stays',
      [
        claim('url', 0, 30, { severity: 'low', confidence: 0.85 }),
        claim('key', 10, 25, { severity: 'high', confidence: 0.95 }),
      ],
      ['key'],
    ],
    ['the surer of two equal spans stays', [claim('a', 0, 5, { confidence: 0.6 }), claim('b', 0, 5)], ['b']],
    ['plain beats decoded', [claim('a', 0, 5, { seen: 'decoded' }), claim('b', 0, 5)], ['b']],
    ['neighbours both stay', [claim('a', 0, 5), claim('b', 5, 9)], ['a', 'b']],
    ['a block may hold others', [claim('code', 0, 50, { block: true }), claim('a', 4, 9)], ['code', 'a']],
    ['two blocks become one', [claim('code', 0, 50, { block: true }), claim('inner', 4, 9, { block: true })], ['code']],
  ] as const)('%s', (_, claims, names) => {
    expect(kept(...claims)).toEqual(names);
  });

  it.each([
    [
      'the winner of a partial overlap covers both',
      [claim('a', 0, 8, { confidence: 0.6 }), claim('b', 5, 12)],
      [['b', 0, 12]],
    ],
    ['a guess adds nothing to the winner', [claim('a', 0, 8, { confidence: 0.3 }), claim('b', 5, 12)], [['b', 5, 12]]],
    [
      'what fell to a claim that fell itself stands again',
      [
        claim('a', 0, 4, { confidence: 0.6, severity: 'low' }),
        claim('b', 3, 9, { confidence: 0.3, severity: 'high' }),
        claim('c', 8, 12),
      ],
      [
        ['a', 0, 4],
        ['c', 8, 12],
      ],
    ],
  ] as const)('%s', (_, claims, spans) => {
    const settled = settle(claims).map(({ detector, start, end }) => [detector.slice('personal/'.length), start, end]);
    expect(settled).toEqual(spans);
  });

  it('leaves no likely character unmasked', () => {
    const claims = fc.array(
      fc.record({ start: fc.nat(40), length: fc.integer({ min: 1, max: 15 }), sure: fc.boolean() }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(claims, (parts) => {
        const made = parts.map(({ start, length, sure }, i) =>
          claim(String(i), start, start + length, { confidence: sure ? 0.9 : 0.6 }),
        );
        const settled = settle(made);
        for (const { start, end } of made) {
          for (let at = start; at < end; at++) {
            expect(settled.some((finding) => finding.start <= at && at < finding.end)).toBe(true);
          }
        }
      }),
    );
  });

  it('values never overlap and the order of claims does not matter for coverage', () => {
    const claims = fc.array(
      fc.record({
        start: fc.nat(40),
        length: fc.integer({ min: 1, max: 15 }),
        confidence: fc.double({ min: 0.1, max: 1, noNaN: true }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(claims, (parts) => {
        const found = settle(
          parts.map(({ start, length, confidence }, i) => claim(String(i), start, start + length, { confidence })),
        );
        for (const [i, finding] of found.entries())
          expect(finding.start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0);
        expect(found.length > 0).toBe(parts.length > 0);
      }),
    );
  });
});
