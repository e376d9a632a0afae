import { describe, expect, it } from 'vitest';
import { neighbourSpot, piecesOf, rowsOf, type Spot } from '../../../../renderer/screens/check/files/rows.ts';
import { sampleCheck } from './sample-check.ts';

const ONE = '090-5550-0141';
const TWO = '090-5550-0142';

describe('the parts of a file as rows', () => {
  it('begin with what nobody sees, in the order of the file, and leave out what is blank', () => {
    const check = sampleCheck([
      { text: 'seen 1' },
      { text: 'hidden 1', hidden: true },
      { text: ' \n' },
      { text: 'seen 2' },
      { text: 'hidden 2', hidden: true },
    ]);
    expect(rowsOf(check).map(({ part }) => part.text)).toEqual(['hidden 1', 'hidden 2', 'seen 1', 'seen 2']);
  });

  it('carry their findings with the placeholder each got', () => {
    const [row] = rowsOf(sampleCheck([{ text: `電話は${ONE}、または${TWO}です。`, values: [TWO, ONE] }]));
    expect(row?.items.map((item) => item.placeholder)).toEqual(['[PHONE_1]', '[PHONE_2]']);
  });
});

describe('where placeholders were put', () => {
  it('is told from the redacted text', () => {
    const [part] = sampleCheck([{ text: `a ${ONE} b ${ONE} c`, values: [ONE] }]).parts;
    expect(part === undefined ? [] : piecesOf(part.result)).toEqual([{ start: 2, end: 15, placeholder: '[PHONE_1]' }]);
  });

  it('is one place for findings that overlap', () => {
    const [part] = sampleCheck([{ text: `a ${ONE} b ${TWO}`, values: [`${ONE} b`, ONE, TWO] }]).parts;
    const placeholders = part === undefined ? [] : piecesOf(part.result).map(({ placeholder }) => placeholder);
    expect(placeholders).toEqual(['[PHONE_1]', '[PHONE_2]']);
  });
});

describe('going from finding to finding', () => {
  const rows = rowsOf(
    sampleCheck([{ text: `${ONE} ${TWO}`, values: [ONE, TWO] }, { text: 'nothing' }, { text: TWO, values: [TWO] }]),
  );

  it.each<[Spot, 1 | -1, Spot]>([
    [{ row: 0, item: -1 }, 1, { row: 0, item: 0 }],
    [{ row: 0, item: 0 }, 1, { row: 0, item: 1 }],
    [{ row: 0, item: 1 }, 1, { row: 2, item: 0 }],
    [{ row: 2, item: 0 }, 1, { row: 0, item: 0 }],
    [{ row: 0, item: 0 }, -1, { row: 2, item: 0 }],
    [{ row: 2, item: 0 }, -1, { row: 0, item: 1 }],
    [{ row: 1, item: -1 }, 1, { row: 2, item: 0 }],
  ])('from %j by %i leads to %j', (from, step, to) => {
    expect(neighbourSpot(rows, from, step)).toEqual(to);
  });

  it('leads nowhere in a file without any', () => {
    expect(neighbourSpot(rowsOf(sampleCheck([{ text: 'nothing' }])), { row: 0, item: -1 }, 1)).toBeUndefined();
    expect(neighbourSpot([], { row: 0, item: -1 }, 1)).toBeUndefined();
  });
});
