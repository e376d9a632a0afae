import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../shared/files/decode-text.ts';

const hex = (text: string) => Uint8Array.from(Buffer.from(text.replaceAll(' ', ''), 'hex'));

describe('decoding a file', () => {
  it.each([
    ['UTF-8', Buffer.from('関所 abc'), '関所 abc', 'utf-8'],
    ['UTF-8 with its mark, which stays in the text', hex('ef bb bf e9 96 a2'), '\ufeff関', 'utf-8'],
    ['UTF-16 little end first', hex('ff fe a2 95 40 62'), '関所', 'utf-16le'],
    ['UTF-16 big end first', hex('fe ff 95 a2 62 40'), '関所', 'utf-16be'],
    ['Shift_JIS', hex('8a d6 8f 8a 82 cd 93 fa 96 7b'), '関所は日本', 'shift_jis'],
    ['EUC-JP', hex('b4 d8 bd ea a4 cf c6 fc cb dc'), '関所は日本', 'euc-jp'],
    ['ISO-2022-JP', hex('1b 24 42 34 58 3d 6a 1b 28 42'), '関所', 'iso-2022-jp'],
    ['nothing', new Uint8Array(), '', 'utf-8'],
    ['an escape in plain text', hex('1b 5b 30 6d'), '\x1b[0m', 'utf-8'],
  ])('reads %s', (_name, bytes, text, encoding) => {
    expect(decodeText(bytes)).toEqual({ ok: true, text, encoding });
  });

  it.each([
    ['a NUL', hex('61 00 62'), 'binary'],
    ['a NUL in UTF-16', hex('ff fe 61 00 00 00'), 'binary'],
    ['half a character of UTF-16', hex('ff fe 61'), 'unknown-encoding'],
    ['bytes of no encoding', hex('ff ff c0 80 f8'), 'unknown-encoding'],
    ['Latin-1', Buffer.from('café au lait', 'latin1'), 'unknown-encoding'],
  ])('refuses %s', (_name, bytes, reason) => {
    expect(decodeText(bytes)).toEqual({ ok: false, reason });
  });

  it('reads every text that was written as UTF-8 back exactly', () => {
    const written = fc
      .string({ unit: 'grapheme' })
      .filter((text) => !['\0', '\x1b$@', '\x1b$B'].some((part) => text.includes(part)));
    fc.assert(
      fc.property(written, (text) => {
        expect(decodeText(Buffer.from(text))).toEqual({ ok: true, text, encoding: 'utf-8' });
      }),
    );
  });
});
