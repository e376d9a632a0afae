import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../shared/detect/columns.ts';

/** Heading of the value that `«»` marks in a row, with the marks taken out of the text. */
function headingOfMarked(row: string): string {
  return columnsOf(row.replaceAll(/[«»]/gu, ''))(row.indexOf('«'));
}

describe('the heading above a value', () => {
  it.each([
    ['tabs', '氏名\t電話\n山田\t«090', '電話'],
    ['commas', 'name,email,city\nTaro,«t@example.jp,Kyoto', 'email'],
    ['semicolons', '氏名;部署;電話\n山田;営業;«090', '電話'],
    ['pipes', '| 氏名 | 番号 |\n|---|---|\n| 山田 | «123 |', '番号'],
    ['pipes without outer ones', '氏名 | 番号\n--- | ---\n山田 | «123', '番号'],
    ['a database client', '+----+------+\n| id | 電話 |\n+----+------+\n|  1 | «090  |\n+----+------+', '電話'],
    ['box drawing', '│ 氏名 │ 電話 │\n├──┼──┤\n│ 山田 │ «090 │', '電話'],
    ['spaces', '氏名      電話番号      生年月日\n山田 太郎  «090-1      1985/4/1', '電話番号'],
    ['quoted commas', '会社,担当\n"青葉,フーズ",«佐藤', '担当'],
    ['a quoted line break', '住所,電話\n"東京都\n杉並区",«090', '電話'],
    ['a quoted line break in the heading', '"電話\n(自宅)",備考\n«03,なし', '電話(自宅)'],
    ['numbered headings', '氏名,電話1,電話2\n山田,03,«090', '電話2'],
    ['two rows down', 'a\tb\n1\t2\n3\t«4', 'b'],
    ['an empty cell before', '氏名\t部署\t電話\n山田\t\t«090', '電話'],
    ['below other text', '以下、名簿です, よろしく\n氏名,電話\n山田,«090', '電話'],
    ['below a title', '名簿 2026年度\n\n氏名\t電話\n山田\t«090', '電話'],
    ['emphasis', '| **氏名** | `電話` |\n|---|---|\n| 山田 | «090 |', '電話'],
    ['a second table', '品名\t数量\nねじ\t3\n\n氏名\t電話\n山田\t«090', '電話'],
    ['a second table of another kind', '品名\t数量\nねじ\t3\n氏名,電話\n山田,«090', '電話'],
    ['an HTML table', '<table><tr><th>氏名</th><th>電話</th></tr><tr><td>山田</td><td>«090</td></tr></table>', '電話'],
    [
      'an HTML table of cells',
      '<tr><td>氏名</td><td>電話</td></tr>\n<tr><td>山田</td><td class="r">«090</td></tr>',
      '電話',
    ],
  ])('is found with %s', (_, row, heading) => {
    expect(headingOfMarked(row)).toBe(heading);
  });

  it.each([
    ['tabs', '氏名\t山田\t森\n電話\t03\t«090', '電話'],
    ['pipes', '| 項目 | 本人 | 配偶者 |\n|---|---|---|\n| 個人番号 | 1 | «2 |', '個人番号'],
    ['an HTML table', '<tr><th>電話</th><td>03</td><td>«090</td></tr>', '電話'],
  ])('stands at the beginning of the row: %s', (_, row, heading) => {
    expect(headingOfMarked(row)).toBe(heading);
  });

  it.each([
    ['after the table has ended', 'a\tb\n1\t2\n\n本文 «5'],
    ['prose with a comma', '昨日、会議をした,とても長い話でありこれは見出しではないので無視されるべきである\n次,«値'],
    ['no table', '電話は«090です'],
    ['columns of spaces that nobody knows', 'foo  bar\nbaz  «qux'],
    ['a row of spaces with other cells', '氏名  電話  住所\n山田  «090'],
    ['the heading itself', '氏名\t«電話'],
    ['outside of the cells', '<table><tr><td>氏名</td><td>電話</td></tr></table>本文 «090'],
    ['a quote that is never closed', '氏名,電話\n"山田\n森\n«090'],
  ])('is none: %s', (_, row) => {
    expect(headingOfMarked(row)).toBe('');
  });

  it('is always a cell of the text, wherever one asks', () => {
    const cell = fc.constantFrom('氏名', '電話', '山田', '1', '', '"a,b"', 'x\ny', '<td>', '</td>', '|', '--');
    const separator = fc.constantFrom('\t', '|', ',', ';', '  ', '\n', ' ');
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, separator), { maxLength: 30 }), fc.nat(200), (cells, offset) => {
        const text = cells.flat().join('');
        const plain = (words: string): string => words.replaceAll(/["\s]|<[^<>]*>/gu, '');
        expect(plain(text)).toContain(plain(columnsOf(text)(Math.min(offset, text.length))));
      }),
    );
  });
});
