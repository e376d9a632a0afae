import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WORD_CLASSES } from '../../../shared/detect/names/ja-classes.ts';
import { JA_CONNECTIONS } from '../../../shared/detect/names/ja-connections.generated.ts';
import { openLexicon } from '../../../shared/detect/names/ja-lexicon.ts';
import { segmenter } from '../../../shared/detect/names/ja-segment.ts';
import { JA_WORDS } from '../../../shared/detect/names/ja-words.generated.ts';

const lexicon = openLexicon(JA_WORDS);
const segment = segmenter(lexicon, Int16Array.from(JA_CONNECTIONS.split(' '), Number));

describe('segmenter', () => {
  it.each([
    ['佐藤花子', '佐藤/surname 花子/given'],
    ['本社の営業部', '本社/noun 営業/action 部/suffix'],
    ['行う', '行/inflected'],
    ['東京都', '東京/place 都/suffix-place'],
    ['ホゲラッタ', 'ホゲラッタ/organization'],
  ])('%s', (text, words) => {
    const cut = segment(text).map(({ start, end, state }) => `${text.slice(start, end)}/${WORD_CLASSES[state]?.name}`);
    expect(cut.join(' ')).toBe(words);
  });

  it('covers every run of kanji and katakana, long ones included', () => {
    const letters = fc.constantFrom('田', '中', '々', '龘', 'ア', 'ー', 'の', '、', 'x');
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 200 }), (list) => {
        const text = list.join('');
        const rest = segment(text).reduce(
          (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
          text,
        );
        expect(rest).not.toMatch(/[田中々龘アー]/u);
      }),
    );
  });
});

describe('openLexicon', () => {
  it('finds the words at an offset from the shortest to the longest', () => {
    const count = lexicon.walk('東京都庁', 0, 4);
    const ends = [...lexicon.ends.subarray(0, count)];
    expect(ends).toEqual(ends.toSorted((a, b) => a - b));
    expect(ends).toContain(2);
  });

  it('never looks past the limit', () => {
    const count = lexicon.walk('東京都庁', 0, 1);
    expect(Math.max(...lexicon.ends.subarray(0, count))).toBe(1);
  });

  it('finds every listed word, also after it forgot what it had read', () => {
    const lines = JA_WORDS.split('\n');
    const words = lines.flatMap((line) =>
      line.split('\t').flatMap((part, index) => {
        const beginning = index === 0 ? part.charAt(0) : line.charAt(0) + part.charAt(0);
        return [...part.slice(1).matchAll(/([^!-~]*)[!-~]+/gu)].map(([, rest = '']) => beginning + rest);
      }),
    );
    const missed = words.filter((word) => {
      const count = lexicon.walk(word, 0, word.length);
      return lexicon.ends[count - 1] !== word.length;
    });
    expect(words.length).toBeGreaterThan(100_000);
    expect(missed).toEqual([]);
  });
});
