import { describe, expect, it } from 'vitest';
import { decodeText, readTextFile } from '../../../renderer/screens/check/read-text-file.ts';

describe('reading a text file', () => {
  it.each<[string, readonly number[], string | undefined]>([
    ['UTF-8', [0xe6, 0xa1, 0x9c], '桜'],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0x41], 'A'],
    ['Shift_JIS', [0x8d, 0xf7, 0x83, 0x65, 0x83, 0x58, 0x83, 0x67], '桜テスト'],
    ['UTF-16 little endian', [0xff, 0xfe, 0x41, 0x00], 'A'],
    ['UTF-16 big endian', [0xfe, 0xff, 0x00, 0x41], 'A'],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x00, 0x0a], undefined],
    ['broken bytes', [0x41, 0xff, 0xff, 0x80], undefined],
  ])('takes %s', (_name, bytes, text) => {
    expect(decodeText(new Uint8Array(bytes))).toBe(text);
  });

  it('refuses a huge file without reading it', async () => {
    const arrayBuffer = () => Promise.reject(new Error('was read'));
    expect(await readTextFile({ size: 5_000_001, arrayBuffer })).toEqual({ ok: false, why: 'tooLarge' });
  });
});
