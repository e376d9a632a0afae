import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collector, NO_LIMITS } from '../../shared/company/collect.ts';
import { lookUp, unpackSet } from '../../shared/company/packed-set.ts';

const entry = fc.tuple(fc.nat(2 ** 30 - 1), fc.nat(7));

function packed(entries: readonly (readonly [number, number])[], bits = 30) {
  const collected = collector(3, 30);
  for (const [tag, source] of entries) collected.add(tag, source);
  return collected.pack(bits, NO_LIMITS);
}

function sourcesOf(set: ReturnType<typeof packed>, tag: number): readonly number[] {
  const found: number[] = [];
  lookUp(set, tag, found);
  return found.toSorted((a, b) => a - b);
}

describe('a packed set', () => {
  it('answers for every hash that was put in, with its sources', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 300 }), (entries) => {
        const set = packed(entries);
        for (const [tag] of entries) {
          const sources = new Set(entries.filter(([other]) => other === tag).map(([, source]) => source));
          expect(sourcesOf(set, tag)).toEqual([...sources].toSorted((a, b) => a - b));
        }
      }),
    );
  });

  it('has nothing else', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 50 }), fc.nat(2 ** 30 - 1), (entries, tag) => {
        fc.pre(entries.every(([other]) => other !== tag));
        expect(sourcesOf(packed(entries), tag)).toEqual([]);
      }),
    );
  });

  it('can be unpacked whole', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(entry, { maxLength: 200, selector: ([tag, source]) => tag * 8 + source }),
        (entries) => {
          const { tags, sources } = unpackSet(packed(entries));
          const sorted = entries.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
          expect([...tags]).toEqual(sorted.map(([tag]) => tag));
          expect([...sources]).toEqual(sorted.map(([, source]) => source));
        },
      ),
    );
  });

  it('keeps the leading bits where it is packed with fewer', () => {
    expect(sourcesOf(packed([[2 ** 29 + 5, 3]], 10), 2 ** 9)).toEqual([3]);
  });

  it('leaves out what repeats too often and what too many sources share', () => {
    const collected = collector(3, 30);
    for (let time = 0; time < 5; time++) collected.add(7, 1);
    for (let source = 0; source < 3; source++) collected.add(9, source);
    collected.add(11, 1);
    const set = collected.pack(30, { repeats: 4, sources: 2 });
    expect([7, 9, 11].map((tag) => sourcesOf(set, tag))).toEqual([[], [], [1]]);
  });
});
