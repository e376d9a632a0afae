import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLOSE, literalFinder } from '../../shared/detect/literal-finder.ts';

/** Longer than a text that is asked for each literal on its own, and without any of the letters used here. */
const LONG = ' '.repeat(2_001);

function presentIn(find: ReturnType<typeof literalFinder>, literals: readonly string[], text: string): string[] {
  return find(text)
    .present.map((index) => literals[index] ?? '')
    .toSorted();
}

describe('looking for many literals at once', () => {
  it.each([
    [['he', 'she', 'hers'], 'USHERS', ['he', 'hers', 'she']],
    [['key', 'apikey', 'api'], 'x apikey y', ['api', 'apikey', 'key']],
    [['社外秘', '外'], '社 外', ['外']],
    [['abcd', 'bc'], 'abce', ['bc']],
    [['a'], '', []],
    [[], 'anything', []],
  ])('%j in %j', (literals, text, present) => {
    const find = literalFinder(literals);
    expect(presentIn(find, literals, text)).toEqual(present);
    expect(presentIn(find, literals, text + LONG)).toEqual(present);
    const watching = literalFinder(literals, [[...literals.keys()]]);
    expect(presentIn(watching, literals, text + LONG)).toEqual(present);
  });

  it('agrees with asking for each one', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '社'), minLength: 1, maxLength: 4 });
    const text = fc.string({ unit: fc.constantFrom('a', 'B', 'c', '社', ' '), maxLength: 40 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 12 }), text, (literals, given) => {
        const expected = literals.filter((literal) => given.toLowerCase().includes(literal)).toSorted();
        const find = literalFinder(literals);
        expect(presentIn(find, literals, given), 'the first text').toEqual(expected);
        find('c'.repeat(2_001));
        expect(presentIn(find, literals, given), 'after a long text').toEqual(expected);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the places of watched literals', () => {
  const literals = ['1', '2', 'tel', 'el'];

  it('joins what stands close together and nothing else', () => {
    const find = literalFinder(literals, [[0, 1], [3]]);
    const text = `1${' '.repeat(CLOSE - 1)}2${' '.repeat(CLOSE + 1)}1${LONG}TEL`;
    const end = text.length;
    expect(find(text).stretches).toEqual([
      [0, CLOSE + 1, 2 * CLOSE + 2, 2 * CLOSE + 3],
      [end - 1, end],
    ]);
  });

  it('are not asked for in a short text', () => {
    expect(literalFinder(literals, [[0]])('1').stretches).toEqual([]);
  });

  it('cover every place of every watched literal', () => {
    const gap = fc.nat(300).map((length) => ' '.repeat(length));
    const piece = fc.oneof(gap, fc.constantFrom(...literals, 'x'));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = LONG + pieces.join('');
        const [stretch = []] = literalFinder(literals, [[0, 3]])(text).stretches;
        for (const { index, 0: found } of text.matchAll(/1|el/gu)) {
          const last = index + found.length - 1;
          expect(stretch.some((start, at) => at % 2 === 0 && start <= last && last < (stretch[at + 1] ?? 0))).toBe(
            true,
          );
        }
      }),
    );
  });
});
