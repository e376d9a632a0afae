import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpackRtf } from '../../../shared/files/readers/rtf-packed.ts';
import { rtfText } from '../../../shared/files/readers/rtf-text.ts';

const spend = () => undefined;

describe('packed RTF', () => {
  it('is unpacked as the example of MS-OXRTFCP 4.1.1 says', () => {
    const packed = Buffer.from(
      '2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0',
      'hex',
    );
    expect(Buffer.from(unpackRtf(packed, spend) ?? []).toString()).toBe(
      '{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n',
    );
  });

  it('is taken as it is where it is marked as plain', () => {
    const plain = Buffer.concat([Buffer.from('1300000007000000', 'hex'), Buffer.from('MELA\0\0\0\0{\\rtf1}')]);
    expect(Buffer.from(unpackRtf(plain, spend) ?? []).toString()).toBe('{\\rtf1}');
  });

  it('takes no more than the limit', () => {
    let left = 1_000;
    const limited = (bytes: number) => {
      left -= bytes;
      if (left < 0) throw new Error('enough');
    };
    const head = Buffer.from('00000000ffffffff4c5a467500000000', 'hex');
    const bomb = Buffer.concat([
      head,
      ...Array.from({ length: 400 }, () => Buffer.from(`ff${'000f'.repeat(8)}`, 'hex')),
    ]);
    expect(() => unpackRtf(bomb, limited)).toThrow('enough');
  });

  it('is nothing where the bytes are something else, and never fails', () => {
    expect(unpackRtf(Buffer.from('x'), spend)).toBe(undefined);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const head = Buffer.from('0000000000000000' + '4c5a4675' + '00000000', 'hex');
        const found = unpackRtf(Buffer.concat([head, bytes]), spend) ?? new Uint8Array();
        expect(found.length).toBeLessThanOrEqual(bytes.length * 17);
      }),
    );
  });
});

describe('the text of RTF', () => {
  it.each([
    ['plain words', '{\\rtf1\\ansi\\pard hello world\\par next}', 'hello world\nnext'],
    ['a code page', "{\\rtf1\\ansi\\ansicpg932 \\'8a\\'d6\\'8f\\'8a}", '関所'],
    ['a second byte written as a letter', "{\\rtf1\\ansi\\ansicpg932 \\'83e\\'83X\\'83g}", 'テスト'],
    [
      'the character set of a font',
      "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset128 MS Gothic;}}\\f1 \\'8a\\'d6\\'8f\\'8a\\f0 \\'e9}",
      '関所é',
    ],
    ['letters by number', '{\\rtf1\\uc1\\u-27230?\\u25152?x}', '関所x'],
    ['letters by number with two to pass over', "{\\rtf1\\uc2\\u-27230\\'8a\\'d6x}", '関x'],
    ['signs that mean something to RTF', '{\\rtf1 a\\{b\\}c\\\\d\\~e}', 'a{b}c\\d\u00a0e'],
    ['groups that nobody reads', '{\\rtf1{\\colortbl;\\red0;}{\\info{\\author x}}{\\*\\unknown y}z}', 'z'],
    [
      'where a link leads',
      '{\\rtf1{\\field{\\*\\fldinst HYPERLINK "mailto:a@b.jp"}{\\fldrslt mail}}}',
      'HYPERLINK "mailto:a@b.jp"mail',
    ],
    ['tables', '{\\rtf1 a\\cell b\\cell\\row c}', 'a\tb\t\nc'],
    ['braces that do not match', '{\\rtf1 a}}}b{', 'ab'],
  ])('has %s', (_, source, text) => {
    expect(rtfText(source)).toEqual({ text, isPage: false });
  });

  it('is the page that was wrapped in it', () => {
    const source =
      '{\\rtf1\\ansi\\fromhtml1{\\*\\htmltag18 <p>}\\htmlrtf {\\htmlrtf0 hello{\\*\\htmltag84 <b>}\\htmlrtf \\b \\htmlrtf0 you{\\*\\htmltag92 </b>}\\htmlrtf }\\htmlrtf0{\\*\\mhtmltag x}{\\*\\htmltag26 </p>}}';
    expect(rtfText(source)).toEqual({ text: '<p>hello<b>you</b></p>', isPage: true });
  });

  it('never fails', () => {
    const piece = fc.constantFrom(
      '\\',
      '{',
      '}',
      "\\'8a",
      '\\u1',
      '\\*',
      '\\f1',
      '\\fcharset128',
      'a',
      '\\htmlrtf',
      '\\fromhtml1',
      '\n',
    );
    fc.assert(fc.property(fc.array(piece), (pieces) => typeof rtfText(pieces.join('')).text === 'string'));
  });
});
