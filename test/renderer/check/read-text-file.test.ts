import { describe, expect, it } from 'vitest';
import { readTextFile } from '../../../renderer/screens/check/read-text-file.ts';

describe('reading a text file', () => {
  it.each<[string, string, string | undefined]>([
    ['UTF-8', 'e6a19c', '桜'],
    ['UTF-8 with a mark', 'efbbbf41', 'A'],
    ['a file with nothing in it', '', ''],
    ['Shift_JIS', '8df7836583588367', '桜テスト'],
    ['Shift_JIS with half-width kana beside kanji', '8df7cabe93fa967b', '桜ﾊｾ日本'],
    ['EUC-JP', 'baf9a5c6a5b9a5c8', '桜テスト'],
    ['EUC-JP of kanji alone', 'c6fccbdcb8ec', '日本語'],
    ['ISO-2022-JP', '1b24423a79253925481b2842', '桜スト'],
    ['an escape that changes no character set', '1b5b33316d41', '\u001b[31mA'],
    ['UTF-16 little endian', 'fffe4100', 'A'],
    ['UTF-16 big endian', 'feff0041', 'A'],
    ['Latin letters of an older encoding, which could be anything', '63616ee9', undefined],
    ['a picture', '89504e47000a', undefined],
    ['broken bytes', '41ffff80', undefined],
  ])('takes %s', async (_name, hex, text) => {
    const bytes = Uint8Array.from(Buffer.from(hex, 'hex'));
    const read = await readTextFile({ size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.buffer) });
    expect(read).toEqual(text === undefined ? { ok: false, why: 'notText' } : { ok: true, text });
  });

  it('refuses a huge file without reading it', async () => {
    const arrayBuffer = () => Promise.reject(new Error('was read'));
    expect(await readTextFile({ size: 5_000_001, arrayBuffer })).toEqual({ ok: false, why: 'tooLarge' });
  });
});
