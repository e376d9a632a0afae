import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BAND_FLOOR } from '../../../shared/detect/confidence.ts';
import type { Found } from '../../../shared/detect/detector.ts';
import { secondReading } from '../../../shared/detect/names/ja-second-reading.ts';
import type { TaggedToken } from '../../../shared/detect/names/ja-tagger.ts';
import { namesFor } from '../../../shared/detect/names/load.ts';

const NOBODY = { people: [], organizations: [], places: [] };
const token = (start: number, end: number, label: number, likely: number, joined = false): TaggedToken => ({
  start,
  end,
  joined,
  likely: [1 - likely, 0, 0, 0, 0].map((rest, at) => (at === label ? likely : rest)),
});
const found = (start: number, end: number, confidence: number, because: Found['because'] = ['dictionary']): Found => ({
  start,
  end,
  confidence,
  because,
});

describe('secondReading', () => {
  it('drops what the tagger doubts and keeps what stands firm', () => {
    const text = '山口は山口さんと高橋が';
    const people = [found(0, 2, 0.5), found(3, 5, 0.7, ['honorific']), found(8, 10, 0.6)];
    const tokens = [token(0, 2, 1, 0.1), token(3, 5, 1, 0.1), token(8, 10, 1, 0.6)];
    expect(secondReading(text, { ...NOBODY, people }, tokens).people).toEqual([people[1], people[2]]);
  });

  it.each([
    ['a name of two tokens', '波多野聖は', [token(0, 3, 1, 0.9), token(3, 4, 1, 0.7, true)], [[0, 4]]],
    [
      'two names beside each other',
      '波多、聖子',
      [token(0, 2, 1, 0.9), token(3, 5, 1, 0.95)],
      [
        [0, 2],
        [3, 5],
      ],
    ],
    ['no name below the least', '波多野が', [token(0, 3, 1, 0.39)], []],
    ['no quality in katakana', 'ジェネリックな型', [token(0, 6, 1, 0.95)], []],
    ['no everyday word', '東京が', [token(0, 2, 1, 0.95)], []],
    ['a katakana word before など', 'ペルドンなどが', [token(0, 4, 1, 0.95)], [[0, 4]]],
  ] as const)('adds %s', (_, text, tokens, spans) => {
    const { people } = secondReading(text, NOBODY, tokens);
    expect(people.map(({ start, end }) => [start, end])).toEqual(spans);
  });

  it.each([
    ['新聞社を', 2],
    ['自社の', 2],
    ['フランス語で', 3],
  ])('adds no kind of organization and no language: %s', (text, label) => {
    const { organizations, places } = secondReading(text, NOBODY, [
      token(0, text.length - (label === 3 ? 2 : 1), label, 0.99),
    ]);
    expect([...organizations, ...places]).toEqual([]);
  });

  it('never makes the tagger alone surer than advice, and never lets spans overlap or leave the text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            size: fc.integer({ min: 1, max: 5 }),
            label: fc.integer({ min: 0, max: 4 }),
            likely: fc.double({ min: 0, max: 1, noNaN: true }),
          }),
        ),
        (parts) => {
          let at = 0;
          const tokens = parts.map(({ size, label, likely }) => {
            at += size;
            return token(at - size, at, label, likely);
          });
          const text = '永'.repeat(at);
          const { people, organizations, places } = secondReading(text, NOBODY, tokens);
          const all = [...people, ...organizations, ...places].toSorted((a, b) => a.start - b.start);
          for (const [index, one] of all.entries()) {
            expect(one.confidence).toBeLessThan(BAND_FLOOR.high);
            expect(one.start).toBeGreaterThanOrEqual(all[index - 1]?.end ?? 0);
            expect(one.end).toBeLessThanOrEqual(at);
          }
        },
      ),
    );
  });
});

describe('the Japanese finder', () => {
  const read = async (text: string) => (await namesFor(text)).ja;

  it.each([
    ['氏名,部署\n伊達木聡,総務\n湯浅ひかり,経理', ['伊達木聡', '湯浅ひかり']],
    ['担当者,電話\n米田,03-0000-0000\n北御門,03-0000-0001', ['米田', '北御門']],
    ['フリガナ,区分\nタカナシ ミツル,新規\nコバヤカワ レン,継続', ['タカナシ ミツル', 'コバヤカワ レン']],
    ['お名前：大城 真由', ['大城 真由']],
    ['よろしくお願いいたします。\n\n経理部 松山', ['松山']],
    ['出席者：長谷部、東海林', ['長谷部', '東海林']],
    ['マルグリット・デュランは作家である', ['マルグリット・デュラン']],
    ['宇喜多忠勝の書いた記録が残る', ['宇喜多忠勝']],
  ])('finds the people of %s', async (text, people) => {
    const ja = await read(text);
    const columnAt = (offset: number) => columnOf(text, offset);
    expect(ja.people(text, columnAt).map(({ start, end }) => text.slice(start, end))).toEqual(people);
  });

  it.each([
    'イテレータは遅延評価されます。ジェネリックな型引数を使います。',
    'サーバーのミドルウェアを更新し、キャッシュを消しました。',
    '見積書と納品書をまとめて提出してください。',
    'ミューテックスでスレッドを同期します。',
  ])('finds nobody in %s', async (text) => {
    const ja = await read(text);
    expect([...ja.people(text, () => ''), ...ja.organizations(text, () => '')]).toEqual([]);
  });

  it('answers the same whatever it read before', async () => {
    const text = 'ペルドンは、北条鉄道の社員である。';
    const first = (await read(text)).people(text, () => '');
    const ja = await read(text);
    for (let other = 0; other < 50; other++) ja.people(`${text}${other}`, () => '');
    expect(ja.people(text, () => '')).toEqual(first);
  });
});

/** The heading of a comma-separated column. */
function columnOf(text: string, offset: number): string {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  if (!text.includes('\n') || lineStart === 0) return '';
  const index = text.slice(lineStart, offset).split(',').length - 1;
  return text.slice(0, text.indexOf('\n')).split(',')[index] ?? '';
}
