import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editedBytes, editedText } from '../../../shared/files/rewrite/edited-bytes.ts';

const TEXT = '関所は90Aｶを見る\r\n森です';
const edit = (from: number, to: number, text: string) => ({ from, to, text });

/** The same text in each encoding, in hexadecimal. */
const WRITTEN: readonly (readonly [encoding: string, hex: string])[] = [
  ['utf-8', Buffer.from(TEXT).toString('hex')],
  ['utf-16le', `fffe${Buffer.from(TEXT, 'utf16le').toString('hex')}`],
  ['utf-16be', `feff${Buffer.from(TEXT, 'utf16le').swap16().toString('hex')}`],
  ['shift_jis', '8ad68f8a82cd393041b682f08ca982e90d0a905882c582b7'],
  ['euc-jp', 'b4d8bdeaa4cf3930418eb6a4f2b8aba4eb0d0abfb9a4c7a4b9'],
  ['iso-2022-jp', '1b244234583d6a244f1b28423930411b2849361b24422472382b246b1b28420d0a1b24423f39244724391b2842'],
];

describe('editing bytes', () => {
  const decode = (encoding: string, bytes: Uint8Array) => new TextDecoder(encoding, { fatal: true }).decode(bytes);

  it.each(WRITTEN)('puts placeholders into %s and leaves all else', (encoding, hex) => {
    const bytes = Uint8Array.from(Buffer.from(hex, 'hex'));
    expect(decode(encoding, bytes)).toBe(TEXT);
    const edits = [edit(0, 2, '[PERSON_1]'), edit(3, 7, '[CARD_1]'), edit(12, 13, '[PERSON_2]')];
    const copy = editedBytes(bytes, TEXT, encoding, edits);
    expect(decode(encoding, copy)).toBe('[PERSON_1]は[CARD_1]を見る\r\n[PERSON_2]です');
    expect(editedBytes(bytes, TEXT, encoding, [])).toEqual(bytes);
  });

  it.each(WRITTEN)('does so for any stretch of %s', (encoding, hex) => {
    const bytes = Uint8Array.from(Buffer.from(hex, 'hex'));
    const offset = fc.integer({ min: 0, max: TEXT.length });
    fc.assert(
      fc.property(offset, offset, fc.constantFrom('', '[ID_1]'), (a, b, text) => {
        const edits = [edit(Math.min(a, b), Math.max(a, b), text)];
        expect(decode(encoding, editedBytes(bytes, TEXT, encoding, edits))).toBe(editedText(TEXT, edits));
      }),
    );
  });

  it('counts letters beyond the first plane as two', () => {
    const text = '😀森😀';
    expect(Buffer.from(editedBytes(Buffer.from(text), text, 'utf-8', [edit(2, 3, '[X]')])).toString()).toBe('😀[X]😀');
  });

  it('refuses an encoding whose letters it cannot count', () => {
    const bytes = Uint8Array.from(Buffer.from('c4e3bac3', 'hex'));
    expect(() => editedBytes(bytes, '你好', 'gbk', [edit(1, 2, '[X]')])).toThrow('not-text');
  });
});
