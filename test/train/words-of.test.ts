import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spansOf, wordsOf } from '../../shared/train/words-of.ts';

const markable = (text: string) =>
  wordsOf(text).flatMap(({ start, end, mark }) => (mark ? [text.slice(start, end)] : []));

describe('the words of a text', () => {
  it.each([
    ['坂本さんへ、電話は 03-1234-5678。', ['坂本', 'さんへ', '電話', 'は', '03-1234-5678']],
    ['write to a.b@c.example.', ['write', 'to', 'a.b@c.example']],
    ['【社外秘】サーバーの設定', ['社外秘', 'サーバー', 'の', '設定']],
    ['key: sk-12_34', ['key', 'sk-12_34']],
    ['', []],
    ['…！\n', []],
  ])('%j are %j', (text, words) => {
    expect(markable(text)).toEqual(words);
  });

  it('put together are the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(...'漢字かなカナ aZ9@-.、\n') }),
    );
    fc.assert(
      fc.property(text, (given) => {
        const words = wordsOf(given);
        expect(words.map(({ start, end }) => given.slice(start, end)).join('')).toBe(given);
        for (const { start, end } of words) expect(end).toBeGreaterThan(start);
      }),
    );
  });
});

describe('marked words', () => {
  const text = 'Ann Lee, 03-1234, 葛木ひなの様';
  const words = wordsOf(text);
  const spans = (...wanted: readonly string[]) => {
    const marked = new Set(
      words.flatMap(({ start, end }, index) => (wanted.includes(text.slice(start, end)) ? [index] : [])),
    );
    return spansOf(text, words, marked).map(({ start, end }) => text.slice(start, end));
  };

  it('are one span where nothing or one space stands between', () => {
    expect(spans('Ann', 'Lee')).toEqual(['Ann Lee']);
    expect(spans('葛木', 'ひなの')).toEqual(['葛木ひなの']);
  });

  it('are spans of their own otherwise', () => {
    expect(spans('Lee', '03-1234')).toEqual(['Lee', '03-1234']);
    expect(spans('Ann', '葛木')).toEqual(['Ann', '葛木']);
  });

  it('never include what stands between words', () => {
    expect(spansOf(text, words, new Set(words.keys())).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Ann Lee',
      '03-1234',
      '葛木ひなの様',
    ]);
  });
});
