import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../shared/detect/fold.ts';
import { originOf } from '../../shared/detect/view.ts';
import { HYPHENS } from './written-forms.ts';

describe('folding', () => {
  it.each([
    ['０９０－１２３４', '090-1234'],
    ['ＡＢＣ＠ｅｘａｍｐｌｅ．ｃｏｍ', 'ABC@example.com'],
    ['ﾔﾏﾀﾞ ﾀﾛｳ', 'ヤマダ タロウ'],
    ['ﾊﾟｽﾜｰﾄﾞ', 'パスワード'],
    ['か\u3099き', 'がき'],
    ['サーバー', 'サーバー'],
    ['3ー5ー7', '3-5-7'],
    ['A\u200bB\u00adC\ufeffD', 'ABCD'],
    ['葛\u{e0100}飾', '葛飾'],
    ['（株）　山田', '(株) 山田'],
    ['〇九〇―一二三四―五六七八', '090-1234-5678'],
    ['二〇二六年', '二〇二六年'],
    ['五丁目六番', '五丁目六番'],
    ['taro[at]example[dot]jp', 'taro@example.jp'],
    ['taro アットマーク example ドット jp', 'taro@example.jp'],
    ['taro at example dot com', 'taro@example.com'],
    ['look at this', 'look at this'],
    ['⻑⻘⽇', '長青日'],
    ['𝗮𝖻𝚌 𝟬𝟷𝟮', 'abc 012'],
    ['🅰🄱🅒 ⓐⒷ', 'ABC aB'],
    ['٠١٢ ۳۴ ๕', '012 34 5'],
    ['e\u0301 0\u03369\u03360', 'é 090'],
    ['⑨⓪⑨⓪①②③④⑤', '909012345'],
    ['①03-5555-1234', '①03-5555-1234'],
    ['①②③の順', '①②③の順'],
    ['x²+y³', 'x²+y³'],
    ['0\ufe0f\u20e39\ufe0f\u20e30\ufe0f\u20e31\ufe0f\u20e32\ufe0f\u20e33\ufe0f\u20e34\ufe0f\u20e3', '0901234'],
    ['090一1234一5678', '090-1234-5678'],
    ['第一一一号', '第一一一号'],
    ['090の1234の5678', '090-1234-5678'],
    ['090ハイフン1234ハイフン5678', '090-1234-5678'],
    ['3の5の12', '3の5の12'],
    ['03~04~2026', '03~04~2026'],
    ['〒150の0001', '〒150-0001'],
    ['5の1234', '5の1234'],
    ['tаrо@ехample.com', 'taro@example.com'],
    ['сосо@example.com', 'coco@example.com'],
    ['Москва и Омск', 'Москва и Омск'],
    ['5μm, αとβ, 10kΩ', '5μm, αとβ, 10kΩ'],
    ['taro★example.jp', 'taro@example.jp'],
    ['A★B', 'A★B'],
    ['taro_at_example_dot_jp', 'taro@example.jp'],
    ['created_at_utc', 'created_at_utc'],
    ['taro.mori点a@example点co点jp', 'taro.mori.a@example.co.jp'],
    ['点Aと点Bは3点4', '点Aと点Bは3点4'],
    ['a@example.com。Please', 'a@example.com。Please'],
    ['taro【アット】example（ドット）jp', 'taro@example.jp'],
    ['plain ascii', 'plain ascii'],
  ])('%s reads %s', (text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  it.each(HYPHENS)('between digits %s is a hyphen', (hyphen) => {
    expect(fold(`03${hyphen}1234`).text).toBe('03-1234');
  });

  it.each([
    ['電話０\u200b９０です', '090', '０\u200b９０'],
    ['名はﾔﾏﾀﾞです', 'ヤマダ', 'ﾔﾏﾀﾞ'],
    ['宛先 taro[at]example.jp まで', 'taro@example.jp', 'taro[at]example.jp'],
  ])('in %s the span of %s is %s', (text, folded, original) => {
    const view = fold(text);
    const start = view.text.indexOf(folded);
    const span = originOf(view, { start, end: start + folded.length });
    expect(text.slice(span.start, span.end)).toBe(original);
  });

  it('maps every character into the text it came from, in order', () => {
    const letters = fc.constantFrom(...'aZ0９ｶﾞﾊﾟ\u200b\u00adー-　[at].か\u3099漢〇一二三四五六七\u{e0041}\u{20bb7}');
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const view = fold(text);
        let before = 0;
        for (let at = 0; at < view.text.length; at++) {
          const { start, end } = originOf(view, { start: at, end: at + 1 });
          expect(start).toBeGreaterThanOrEqual(before === 0 ? 0 : Math.min(before, start));
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          before = start;
        }
      }),
    );
  });

  it('folding again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const once = fold(text).text;
        expect(fold(once).text.length).toBeLessThanOrEqual(once.length);
      }),
    );
  });
});
