import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinedStrings } from '../../../renderer/extension/content/joined-strings.ts';
import { spellingsOf } from '../../../renderer/extension/content/spellings.ts';

const VALUE = '佐藤 花子 sato@example-shop.jp';
const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');
const escaped = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
const reads = (text: string, value: string): boolean => [...spellingsOf(text)].some((one) => one.includes(value));

const SPELLINGS: Readonly<Record<string, (value: string) => string>> = {
  plain: (value) => `… ${value} …`,
  json: (value) => JSON.stringify({ value }),
  'json in json in json': (value) => JSON.stringify([JSON.stringify([JSON.stringify({ value })])]),
  'escaped letters': (value) => `"${escaped(value)}"`,
  'a form': (value) => new URLSearchParams({ value }).toString(),
  'json in a form': (value) => `body=${encodeURIComponent(JSON.stringify({ value }))}`,
  base64: (value) => base64(value),
  'base64 in json': (value) => JSON.stringify({ data: base64(JSON.stringify({ value })) }),
  'base64 cut at its start': (value) => base64(`0123456789${value}`).slice(3),
  'base64 for addresses': (value) => base64(`?>${value}`).replaceAll('+', '-').replaceAll('/', '_'),
  markup: (value) => `<p><b>${value.slice(0, 4)}</b>${value.slice(4).replaceAll('@', '&#x40;')}</p>`,
  lines: (value) => [...value].map((letter, n) => JSON.stringify({ n, d: letter })).join('\n'),
  'lines with names between': (value) => [...value].map((d) => JSON.stringify({ type: 'delta', d })).join('\n'),
  'a list': (value) => JSON.stringify([...value]),
};

describe('ways to spell a value', () => {
  it.each(Object.keys(SPELLINGS))('%s', (name) => {
    expect(reads(SPELLINGS[name]?.(VALUE) ?? '', VALUE)).toBe(true);
    expect(reads(SPELLINGS[name]?.('来週の天気を教えてください') ?? '', VALUE)).toBe(false);
  });

  it('whatever the value, JSON, forms and base64 hide nothing', () => {
    const value = fc
      .string({ unit: 'grapheme', minLength: 8, maxLength: 40 })
      .filter((text) => !/[\s\\&<>"%+]/u.test(text));
    fc.assert(
      fc.property(value, (text) => {
        expect(reads(JSON.stringify({ text }), text)).toBe(true);
        expect(reads(`q=${encodeURIComponent(text)}`, text)).toBe(true);
        expect(reads(base64(`the text is: ${text}`), text)).toBe(true);
      }),
    );
  });

  it('reads no text in more than a few ways, and never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect([...spellingsOf(text)].length).toBeLessThanOrEqual(14);
      }),
    );
  });

  it('puts strings together by their names, then all of them', () => {
    expect(joinedStrings('{"a":"x","b":"1"}\n{"a":"y","b":"2"}')).toBe('xy\n12\nx1y2');
    expect(joinedStrings('{"a":"x"}')).toBe('');
  });
});
