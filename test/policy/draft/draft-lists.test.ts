import { describe, expect, it } from 'vitest';
import { addValues, sidesOf, withoutValue } from '../../../shared/policy/draft/draft-lists.ts';
import { parseDocument } from '../../../shared/policy/parse-document.ts';
import { STARTER_POLICY } from '../../../shared/policy/starter-policy.ts';

const KEY = Buffer.alloc(16, 7).toString('base64');
const EMPTY = { id: 'customers', key: KEY };

describe('values of a list', () => {
  it('become hashes that the loader takes, and nothing of them stays', () => {
    const values = ['みどり商会', 'AB-1234-9876'];
    const { list, added } = addValues(EMPTY, 'mask', values, { category: 'organization', comment: '2026年' });
    expect(added).toBe(2);
    const written = JSON.stringify({ ...STARTER_POLICY, lists: [list] });
    for (const part of ['みどり', '1234', '9876']) expect(written).not.toContain(part);
    expect(parseDocument(written)).toMatchObject({ ok: true });
    expect(list.mask).toMatchObject([{ category: 'organization', comment: '2026年' }, { length: 10 }]);
  });

  it('that are there, in any spelling, are not added again', () => {
    const { list } = addValues(EMPTY, 'mask', ['AB-1234'], {});
    expect(addValues(list, 'mask', ['ａｂ１２３４', 'x9'], {})).toMatchObject({ added: 1, known: 1, refused: 0 });
  });

  it('that are too long or nothing are refused, and so are all where the key is broken', () => {
    expect(addValues(EMPTY, 'pass', ['- -', 'あ'.repeat(300)], {})).toMatchObject({ added: 0, refused: 2 });
    expect(sidesOf({ id: 'x', key: '' }, 'AB-1234')).toEqual([]);
  });

  it('are found and taken out again', () => {
    const both = addValues(addValues(EMPTY, 'mask', ['a1', 'b2'], {}).list, 'pass', ['c3'], {}).list;
    expect(sidesOf(both, 'B2')).toEqual([{ side: 'mask', index: 1 }]);
    expect(sidesOf(both, 'c 3')).toEqual([{ side: 'pass', index: 0 }]);
    expect(sidesOf(both, 'd4')).toEqual([]);
    const rest = withoutValue(both, 'mask', 1);
    expect(sidesOf(rest, 'b2')).toEqual([]);
    expect(sidesOf(rest, 'a1')).toHaveLength(1);
  });
});
