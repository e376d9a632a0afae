import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../shared/train/trainer/overview.ts';
import { peopleCsv } from '../../../shared/train/trainer/people-csv.ts';
import { rosterOf } from '../../../shared/train/trainer/person-row.ts';
import { trainerWords } from '../../../shared/words/trainer-words.ts';
import { RESULT } from './sample-result.ts';

function csv(name: string): readonly string[] {
  const facts = { assignments: [], lessons: [{ id: 'sample', passMark: 0.7 }], today: '2026-05-05' };
  const lines = linesOf(rosterOf([{ ...RESULT, name }], ['sample', 'other']), facts);
  return peopleCsv(lines, ['例, その1', 'other'], trainerWords.ja).split('\r\n');
}

describe('the table as CSV', () => {
  it('begins with a byte order mark and has a row for each lesson that counts', () => {
    expect(csv('森 さくら')).toEqual([
      '\ufeff氏名,アカウント,所属,レッスン,状況,最高点,受講回数,期限,受講日',
      '森 さくら,mori,sales,"例, その1",完了,80,1,,2026-04-10',
      '',
    ]);
  });

  it.each([
    ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    ['+1', "'+1"],
    ['@x', "'@x"],
    ['a"b', '"a""b"'],
  ])('makes no formula of the name %s', (name, field) => {
    expect(csv(name)[1]?.startsWith(`${field},mori`)).toBe(true);
  });
});
