import { describe, expect, it } from 'vitest';
import { foldedKanji } from '../../shared/company/kanji-forms.ts';
import { daysIn } from '../../shared/company/list-dates.ts';
import { hitsOfTerm, type PatternRunner } from '../../shared/company/terms.ts';
import { scan } from '../../shared/detect/scan.ts';
import type { Term } from '../../shared/policy/term.ts';
import { mark, unmark } from '../detect/marked-text.ts';
import { sampleCompany } from './sample-company.ts';

const company = sampleCompany();

/** Marks what the list recognises. */
function marked(row: string): string {
  const { text } = unmark(row);
  return mark(
    text,
    scan(text, { company }).filter(({ detector }) => detector === 'company/record'),
  );
}

const FOUND: readonly string[] = [
  // The list has 髙﨑齋太郎, たかさきさいたろう, Saitaro Takasaki.
  '«高崎斎太郎»',
  '担当：«髙﨑 齊太郎»、«小野寺　花»',
  '«高 崎 斉 太 郎»さま',
  '«タカサキ・サイタロウ»氏',
  '«たかさき さいたろう»様へ',
  '«ﾀｶｻｷ ｻｲﾀﾛｳ»様',
  '«Takasaki, Saitaro» called',
  '«ＴＡＫＡＳＡＫＩ　ＳＡＩＴＡＲＯ»',
  'from «saitaro takasaki».',
  '"«オノデラハナ»","済"',
  '«小野寺花»様と面談',
  // Numbers in any grouping; the list has C-00427713 and +81 90-1234-5678.
  '«C00427713»を確認',
  '«c-0042-7713»',
  '«Ｃ－００４２７７１３»',
  'tel «090-1234-5678»',
  'tel «(090)1234-5678»',
  'tel «+81 90 1234 5678»',
  'tel «０９０．１２３４．５６７８»',
  '«03 3456 7890»まで',
  // Organisations with their legal form on either side, abbreviated, or without it.
  '«株式会社みなも精工»です',
  '«みなも精工株式会社»です',
  '«(株)みなも精工»です',
  '«みなも精工»の件',
  '«あさぎり商店»の«㈲あさぎり商店»',
];

const SILENT: readonly string[] = [
  '高崎斉太',
  '高崎市の太郎さん',
  'サイタロウ',
  'マタカサキサイタロウ',
  'Takasaki station',
  'xSaitaro Takasaki',
  '小野寺さんの花束',
  'C-00427714',
  'XC-00427713',
  '090-1234-56789',
  '03-3456-789',
  'みなもの精工な細工',
];

describe('a list', () => {
  it.each(FOUND)('recognises %s', (row) => {
    expect(marked(row)).toBe(row);
  });

  it.each(SILENT)('stays silent: %s', (row) => {
    expect(marked(row)).toBe(row);
  });

  it('names its column and never the value', () => {
    const [found] = scan('高崎斎太郎様', { company });
    expect(found).toMatchObject({ category: 'company-record', company: { source: '顧客: 氏名' } });
  });

  it('is less sure where the name goes on', () => {
    const certain = (text: string) =>
      scan(text, { company }).find(({ detector }) => detector === 'company/record')?.confidence;
    expect(certain('山高崎斎太郎')).toBeLessThan(certain('高崎斎太郎') ?? 0);
  });
});

describe('two columns of one row', () => {
  it.each([
    ['高崎斎太郎（1985年4月1日生）', true],
    ['生年月日 S60.4.1、氏名 高崎斎太郎', true],
    ['高崎斎太郎 born April 1, 1985', true],
    ['高崎斎太郎（1985年4月2日生）', false],
    ['小野寺花（1985年4月1日生）', false],
    [`高崎斎太郎${'。文'.repeat(60)}1985年4月1日`, false],
  ])('%s', (text, together) => {
    const dates = scan(text, { company }).filter(({ company: facts }) => facts?.source === '顧客: 生年月日');
    expect(dates.length > 0).toBe(together);
  });
});

describe('days', () => {
  it.each([
    ['1985年4月1日', '19850401'],
    ['昭和60年4月1日', '19850401'],
    ['S60.4.1', '19850401'],
    ['平成元年1月8日', '19890108'],
    ['19850401', '19850401'],
    ['1985-04-01', '19850401'],
    ['April 1st, 1985', '19850401'],
    ['1 Apr 1985', '19850401'],
  ])('%s is %s', (text, day) => {
    expect(daysIn(text).map((found) => found.day)).toEqual([day]);
  });

  it.each(['1985年13月1日', '1985-02-30', '昭和65年1月1日', '119850401', 'version 1985.4'])('%s is none', (text) => {
    expect(daysIn(text)).toEqual([]);
  });
});

describe('forms of kanji', () => {
  it.each([
    '髙高',
    '﨑崎',
    '邊辺',
    '邉辺',
    '齋斎',
    '齊斎',
    '斉斎',
    '濵浜',
    '濱浜',
    '德徳',
    '廣広',
    '澤沢',
    '國国',
    '嶋島',
    '嶌島',
    '櫻桜',
    '瀨瀬',
    '𠮷吉',
    '龍竜',
    '眞真',
  ])('%s', (pair) => {
    const [form = '', stands = ''] = Array.from(pair);
    expect(foldedKanji(form.codePointAt(0) ?? 0)).toBe(foldedKanji(stands.codePointAt(0) ?? 1));
  });

  it.each(['崎埼', '太大', '口日', '山川'])('keeps apart %s', (pair) => {
    const [one = '', other = ''] = Array.from(pair);
    expect(foldedKanji(one.codePointAt(0) ?? 0)).not.toBe(foldedKanji(other.codePointAt(0) ?? 0));
  });
});

describe('a term', () => {
  const hits = (term: Omit<Term, 'id' | 'category'>, text: string, run?: PatternRunner) =>
    hitsOfTerm({ id: 'aoba', category: 'company-term', ...term }, text, run).map(({ start, end }) =>
      text.slice(start, end),
    );
  const words = ['プロジェクトアオバ', 'Project Aoba'];

  it.each([
    ['プロジェクト アオバ と ＰＲＯＪＥＣＴ－ＡＯＢＡ', ['プロジェクト アオバ', 'ＰＲＯＪＥＣＴ－ＡＯＢＡ']],
    ['ﾌﾟﾛｼﾞｪｸﾄあおば', ['ﾌﾟﾛｼﾞｪｸﾄあおば']],
    ['プロジェクトアオバカ', []],
    ['project aobax', []],
  ])('%s', (text, expected) => {
    expect(hits({ words, ignoreCase: true }, text)).toEqual(expected);
  });

  it('keeps to its capital letters where it is told nothing else', () => {
    expect(hits({ words }, 'project aoba, Project Aoba, ProjectAoba')).toEqual(['Project Aoba', 'ProjectAoba']);
  });

  it('counts only near its context', () => {
    const term = { words: ['青葉'], near: ['開発', 'PJ'] };
    expect(hits(term, '青葉の開発費')).toEqual(['青葉']);
    expect(hits(term, '青葉のｐｊ')).toEqual(['青葉']);
    expect(hits(term, '青葉の季節になりました')).toEqual([]);
    expect(hits(term, `青葉${'の季節'.repeat(40)}開発`)).toEqual([]);
  });

  it('shows where a pattern matches in the text as it was given', () => {
    const run: PatternRunner =
      ({ pattern = '' }) =>
      (folded) =>
        Array.from(folded.matchAll(new RegExp(pattern, 'gu')), (m) => ({ start: m.index, end: m.index + m[0].length }));
    expect(hits({ pattern: 'AB-[0-9]{3}' }, '品番ＡＢ－１２３です', run)).toEqual(['ＡＢ－１２３']);
    expect(hits({ pattern: 'AB-[0-9]{3}', near: ['製番'] }, '品番ＡＢ－１２３です', run)).toEqual([]);
  });
});
