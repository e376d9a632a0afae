import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../shared/detect/columns.ts';
import type { Found } from '../../../shared/detect/detector.ts';
import { namesFor } from '../../../shared/detect/names/load.ts';
import { mark, unmark } from '../marked-text.ts';

const { ja } = await namesFor('名前');

function marked(row: string, find: (text: string, columnAt: (offset: number) => string) => readonly Found[]): string {
  const { text } = unmark(row);
  return mark(text, find(text, columnsOf(text)));
}

describe('people', () => {
  it.each([
    ['surname and given name', '昨日«山本健太»が来ました'],
    ['a blank between them', '«山本 健太»'],
    ['a given name that the lists lack', '«渡邉愛莉»様'],
    ['an old form of the surname', '«髙橋»さんと«山﨑»さん'],
    ['𠮷, which takes two code units', '«𠮷田»様'],
    ['a given name in hiragana', '«中島みゆき»さん'],
    ['a surname before a title', '«鈴木»課長に報告しました'],
    ['a surname in a list', '参加者：«村上»、«遠藤»、«藤井»さん'],
    ['a table column', '社員名\t部署\n«岡田»\t総務部'],
    ['a later mention', '«佐々木一郎»さんの案です。«佐々木»は賛成でした。'],
    ['a part of a foreign name', '«マリア・ロペス»さんが来ます。«ロペス»は九時着です。'],
    ['a signature', '以上、よろしくお願いします。\n«小林 誠»'],
  ])('%s', (_, row) => {
    expect(marked(row, ja.people)).toBe(row);
  });

  it.each([
    ['a family', '田中家の墓'],
    ['a town', '田中町三丁目'],
    ['a company named after a person', '株式会社佐藤製作所の製品'],
    ['plural and set phrases', '皆様、お客様、神様、関係各位'],
    ['a word that is also a surname', '森の南に原がある'],
    ['a month and a day', '十月三日月曜日'],
    ['a placeholder', '[PERSON_1]様と[PERSON_2]部長'],
    ['a katakana noun', 'サーバーの機能、データのバックアップ'],
  ])('not %s', (_, text) => {
    expect(ja.people(text, () => '')).toEqual([]);
  });

  it('is surer with an honorific than without', () => {
    const [bare] = ja.people('山本健太が来ました', () => '');
    const [polite] = ja.people('山本健太様が来ました', () => '');
    expect(bare?.confidence).toBeLessThan(polite?.confidence ?? 0);
    expect(polite?.because).toContain('honorific');
    expect(polite?.because).toContain('full-name');
  });
});

describe('organizations and places', () => {
  it.each([
    '«株式会社青葉電子»と契約しました',
    '«青葉電子株式会社»総務部',
    '«合同会社ソラマメ»の代表',
    '«仙台銀行»に振り込みます',
    '取引先：«ミナモト運輸»',
  ])('organization: %s', (row) => {
    expect(marked(row, ja.organizations)).toBe(row);
  });

  it.each(['«長崎県»に行きます', '«札幌»と«福岡»の二か所です', '«ブラジル»から輸入します'])('place: %s', (row) => {
    expect(marked(row, ja.places)).toBe(row);
  });

  it('gives a span to one kind only', () => {
    const text = '株式会社佐藤製作所の佐藤一郎様が横浜市で講演します';
    const spans = [...ja.people(text, () => ''), ...ja.organizations(text, () => ''), ...ja.places(text, () => '')];
    const sorted = spans.toSorted((a, b) => a.start - b.start);
    expect(sorted).toHaveLength(3);
    for (const [index, span] of sorted.entries())
      expect(span.end).toBeLessThanOrEqual(sorted[index + 1]?.start ?? text.length);
  });
});

describe('laws', () => {
  const pieces = fc.constantFrom(
    '佐藤',
    '花子',
    '様',
    '株式会社',
    '東京',
    '、',
    'の',
    '\n',
    '氏名：',
    'ジョン',
    '・',
    'スミス',
    ' ',
    '林',
    'さん',
    'あ',
    'A',
    '𠮷',
  );
  const texts = fc.array(pieces, { maxLength: 30 }).map((list) => list.join(''));

  it('spans lie in the text, in order and apart', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const find of [ja.people, ja.organizations]) {
          let last = 0;
          for (const { start, end } of find(text, () => '')) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = end;
          }
        }
      }),
    );
  });

  it('the answer does not depend on what was asked before', () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const first = ja.people(one, () => '');
        ja.people(other, () => '');
        expect(ja.people(one, () => '')).toEqual(first);
      }),
    );
  });
});
