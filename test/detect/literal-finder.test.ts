import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { literalFinder } from '../../shared/detect/literal-finder.ts';

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
    expect([...find(text)].toSorted()).toEqual(present);
    expect([...find(text + ' '.repeat(2_001))].toSorted()).toEqual(present);
  });

  it('agrees with asking for each one', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '社'), minLength: 1, maxLength: 4 });
    const text = fc.string({ unit: fc.constantFrom('a', 'B', 'c', '社', ' '), maxLength: 40 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 12 }), text, (literals, given) => {
        const expected = literals.filter((literal) => given.toLowerCase().includes(literal));
        const find = literalFinder(literals);
        expect([...find(given)].toSorted(), 'the first text').toEqual(expected.toSorted());
        find('c'.repeat(2_001));
        expect([...find(given)].toSorted(), 'after a long text').toEqual(expected.toSorted());
      }),
      { numRuns: 2_000 },
    );
  });
});
