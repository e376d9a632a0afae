import { describe, expect, it } from 'vitest';
import type { CodeFacts } from '../../shared/detect/finding.ts';
import type { Reason } from '../../shared/detect/reason.ts';
import { codeWords } from '../../shared/words/code-words.ts';

const ROWS: readonly (readonly [CodeFacts, readonly Reason[], ja: string, en: string])[] = [
  [
    { lines: 12, language: 'TypeScript' },
    ['code-lines', 'company-import'],
    'TypeScriptのコード12行（社内部品の読み込みあり）',
    '12 lines of TypeScript with internal imports',
  ],
  [{ lines: 3 }, ['code-lines'], 'プログラムのコード3行', '3 lines of program code'],
  [
    { lines: 1, language: 'SQL' },
    ['company-host', 'company-note'],
    'SQLのコード1行（社内サーバーの名前、担当者名やチケット番号あり）',
    '1 line of SQL with internal host names and names or ticket numbers',
  ],
];

describe('a block of code in a few words', () => {
  it.each(ROWS)('%j %j', (facts, because, ja, en) => {
    expect(codeWords.ja.block(facts, because)).toBe(ja);
    expect(codeWords.en.block(facts, because)).toBe(en);
  });
});
