import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeTokens } from '../../shared/company/code-tokens.ts';
import { type Cut, gramsOf, NOT_KEPT, winnow } from '../../shared/company/grams.ts';

const CUT: Cut = { gram: 6, window: 4, variety: 3 };

/** The grams of a text that could be kept, as one string each. */
function gramsIn(text: string, cut = CUT): readonly string[] {
  const { low, high, order, count } = gramsOf(codeTokens(text), cut);
  return Array.from({ length: count }, (_, at) => (order[at] === NOT_KEPT ? '' : `${low[at]} ${high[at]}`));
}

const BASE = 'for (const item of list) { total += item.price * rate(item.kind, 3); } // adds up';

/** Ways to write the same code. */
const SAME: readonly (readonly [name: string, text: string])[] = [
  ['renamed', 'for (const x of things) { sum += x.cost * tax(x.type, 3); }'],
  ['on lines of their own', 'for (const item of list)\n{\n\ttotal += item.price\n\t\t* rate(item.kind, 3)\n}'],
  ['without its comment', 'for (const item of list) { total += item.price * rate(item.kind, 3); }'],
  [
    'with a comment in Japanese',
    'for (const item of list) { /* 合計を求める */ total += item.price * rate(item.kind, 3); }',
  ],
  ['with names in Japanese', 'for (const 品 of 一覧) { 合計 += 品.価格 * 率(品.種類, 3); }'],
];

/** Code that is not the same. */
const OTHER: readonly (readonly [name: string, text: string])[] = [
  ['with another number', 'for (const item of list) { total += item.price * rate(item.kind, 4); }'],
  ['with names exchanged', 'for (const item of list) { total += list.price * rate(item.kind, 3); }'],
  ['with another operator', 'for (const item of list) { total -= item.price * rate(item.kind, 3); }'],
];

describe('grams of code', () => {
  it.each(SAME)('are the same %s', (_, text) => {
    expect(gramsIn(text)).toEqual(gramsIn(BASE));
  });

  it.each(OTHER)('differ %s', (_, text) => {
    expect(gramsIn(text)).not.toEqual(gramsIn(BASE));
  });

  it.each([
    ['comments of other languages', 'x = f(a)\n# total\n-- total\n<!-- a -->\n"""text"""', 'x = f(a)'],
    ['quotation marks', `x = f('a') + "b"`, 'x = f("q") + `r`'],
    ['digits in groups', 'x = 1_000_000', 'x = 1000000'],
    ['case of words that ignore it', 'SELECT a FROM b', 'select a from b'],
  ])('do not care about %s', (_, one, other) => {
    const values = (text: string) => {
      const { values: all, count } = codeTokens(text);
      return [...all.subarray(0, count)];
    };
    expect(values(one)).toEqual(values(other));
  });

  it.each([
    ['a table of numbers', '1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24'],
    ['assignments in a row', 'this.a = o.a; this.b = o.b; this.c = o.c; this.d = o.d; this.e = o.e; this.f = o.f;'],
    [
      'imports in a row',
      'import a from "a"; import b from "b"; import c from "c"; import d from "d"; import e from "e";',
    ],
  ])('say nothing in %s', (_, text) => {
    expect(gramsIn(text, { gram: 20, window: 6, variety: 7 }).filter((gram) => gram !== '')).toEqual([]);
  });

  it('reads any text to its end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { starts, ends, count } = codeTokens(text);
        for (let at = 0; at < count; at++) {
          expect(ends[at]).toBeGreaterThan(starts[at] ?? 0);
          if (at > 0) expect(starts[at]).toBeGreaterThanOrEqual(ends[at - 1] ?? 0);
        }
      }),
    );
  });
});

describe('winnowing', () => {
  it('keeps one of every window that has any, and the least of it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.nat(50), fc.constant(NOT_KEPT)), { maxLength: 80 }),
        fc.integer({ min: 1, max: 9 }),
        (places, window) => {
          const kept = winnow({ order: Uint32Array.from(places) }, window);
          for (let start = 0; start + window <= places.length; start++) {
            const least = Math.min(...places.slice(start, start + window));
            const inside = kept.filter((at) => at >= start && at < start + window);
            if (least !== NOT_KEPT) expect(inside.some((at) => places[at] === least)).toBe(true);
          }
          expect(kept.every((at) => places[at] !== NOT_KEPT)).toBe(true);
          expect([...kept]).toEqual([...new Set(kept)].toSorted((a, b) => a - b));
        },
      ),
    );
  });
});
