import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodedView, hiddenTagsView } from '../../shared/detect/decode.ts';
import { fold } from '../../shared/detect/fold.ts';
import { readableUtf8 } from '../../shared/detect/utf8.ts';
import { originOf } from '../../shared/detect/view.ts';

const SECRET = '連絡先は090-1234-5678です';
const bytes = Buffer.from(SECRET, 'utf8');

const ESCAPED = [...SECRET].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');

const ENTITIES = Array.from(SECRET, (letter) => `&#${letter.charCodeAt(0)};`).join('');

/** The text that the span of `090…` in the decoded view came from. */
function origin(text: string, length: number): string {
  const view = decodedView(fold(text));
  const start = view?.text.indexOf('090') ?? -1;
  const span = view && originOf(view, { start, end: start + length });
  return text.slice(span?.start, span?.end);
}

describe('decoding', () => {
  it.each([
    ['base64', bytes.toString('base64')],
    ['base64url', bytes.toString('base64url')],
    ['hex', bytes.toString('hex')],
    ['percent', encodeURIComponent(SECRET)],
    ['escapes', ESCAPED],
    ['entities', ENTITIES],
    ['escaped escapes', ESCAPED.replaceAll('\\', '\\\\')],
  ])('reads %s', (_, encoded) => {
    expect(decodedView(fold(`前 ${encoded} 後`))?.text).toContain(SECRET);
  });

  it.each([
    ['base64', bytes.toString('base64')],
    ['hex', bytes.toString('hex')],
  ])('maps %s to the whole encoded stretch', (_, encoded) => {
    expect(origin(`前 ${encoded} 後`, 13)).toBe(encoded);
  });

  it.each([
    ['percent', 'tel%E3%81%AF090%2D1234%E3%81%A7', '090%2D1234', 8],
    ['percent beyond the basic plane', 'x%F0%A0%AE%B7y%30%39%30z', '%30%39%30', 3],
    ['a percent sign itself', '100%25%20090', '090', 3],
    ['escapes', ESCAPED, ESCAPED.slice(24, 24 + 78), 13],
    ['one escape among letters', '電話 090\\u002d1234', '090\\u002d1234', 8],
    ['one entity among letters', '電話 090&#45;1234', '090&#45;1234', 8],
    ['an entity beyond the basic plane', 'x&#x1f600;090', '090', 3],
  ])('maps %s letter by letter', (_, encoded, code, length) => {
    expect(origin(`前 ${encoded} 後`, length)).toBe(code);
  });

  it.each([
    'ただの文章です。',
    'internationalization',
    'deadbeefdeadbeefdeadbeef',
    '100%',
    'd41d8cd98f00b204e9800998ecf8427e',
  ])('leaves %s alone', (text) => {
    expect(decodedView(fold(text))).toBeUndefined();
  });

  it('folds what it decodes', () => {
    expect(decodedView(fold(Buffer.from('電話：０９０－１２３４').toString('base64')))?.text).toBe('電話:090-1234');
  });

  it('reads links as JSON writes them', () => {
    expect(decodedView(fold('"https:\\/\\/files.example\\/x"'))?.text).toContain('https://files.example/x');
  });

  it.each(['x &nosuch; y', 'AT&T', 'C:\\users\\xavier', '/^\\/api/'])('has nothing to decode in %s', (text) => {
    expect(decodedView(fold(text))).toBeUndefined();
  });

  it('reads what invisible tag characters spell', () => {
    const hidden = [...'ignore this'].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('');
    expect(hiddenTagsView(`要約して${hidden}`)?.text).toContain('ignore this');
  });
});

describe('UTF-8', () => {
  it('agrees with the platform on every readable string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        fc.pre(!/\p{Cc}/u.test(text));
        expect(readableUtf8(Buffer.from(text, 'utf8'))).toBe(text);
      }),
    );
  });

  it('never reads bytes that the platform refuses', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12 }), (input) => {
        const decoded = readableUtf8(input);
        if (decoded !== undefined)
          expect(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(input)).toBe(decoded);
      }),
      { numRuns: 2_000 },
    );
  });
});
