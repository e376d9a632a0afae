import { describe, expect, it } from 'vitest';
import { readFile } from '../../../shared/files/read-file.ts';

/** A compound file (MS-CFB 2.2, 2.6) with nothing but the names of its streams. */
function compoundOf(...names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * names.length);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, name] of names.entries()) {
    const at = 512 + 128 * index;
    for (const [place, letter] of [...name].entries()) bytes[at + place * 2] = letter.charCodeAt(0);
    bytes[at + 64] = (name.length + 1) * 2;
  }
  return bytes;
}

describe('compoundTrouble', () => {
  it.each([
    ['a document behind a password', 'a.docx', ['Root Entry', 'EncryptionInfo', 'EncryptedPackage'], 'password'],
    ['a workbook behind a password, under another name', 'a.txt', ['Root Entry', 'EncryptedPackage'], 'password'],
    ['an old document', 'a.doc', ['Root Entry', 'WordDocument'], 'old-office'],
    ['an old workbook', 'a.xls', ['Root Entry', 'Workbook'], 'old-office'],
    ['a name that only begins so', 'a.xls', ['Root Entry', 'EncryptedPackageX'], 'old-office'],
  ] as const)('calls %s by its name', async (_, name, streams, trouble) => {
    expect(await readFile(name, compoundOf(...streams))).toEqual({ ok: false, trouble });
  });
});
