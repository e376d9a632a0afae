import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../shared/detect/columns.ts';

describe('the heading above a value', () => {
  it.each([
    ['tabs', '氏名\t電話\n山田\t090', '090', '電話'],
    ['commas', 'name,email,city\nTaro,t@example.jp,Kyoto', 't@example.jp', 'email'],
    ['pipes', '| 氏名 | 番号 |\n|---|---|\n| 山田 | 123 |', '123', '番号'],
    ['quoted commas', '会社,担当\n"青葉,フーズ",佐藤', '佐藤', '担当'],
    ['two rows down', 'a\tb\n1\t2\n3\t4', '4', 'b'],
    ['after the table has ended', 'a\tb\n1\t2\n\n本文 5', '5', ''],
    [
      'prose with a comma',
      '昨日、会議をした,とても長い話でありこれは見出しではないので無視されるべきである\n次,値',
      '値',
      '',
    ],
    ['no table', '電話は090です', '090', ''],
  ])('%s', (_, text, value, heading) => {
    expect(columnsOf(text)(text.lastIndexOf(value))).toBe(heading);
  });
});
