import type { Trouble } from '../document.ts';

const ENTRY = 128;
const NAME = 'EncryptedPackage';

/**
 * Why a compound file that is no mail cannot be read: a new Office file behind a password holds a stream named
 * `EncryptedPackage` (MS-OFFCRYPTO 2.3.4.4), and everything else is an Office file of before 2007. Entries of the
 * directory stand on multiples of their size (MS-CFB 2.6), so they are found without following its chain.
 */
export function compoundTrouble(bytes: Uint8Array): Extract<Trouble, 'password' | 'old-office'> {
  for (let at = 512; at + ENTRY <= bytes.length; at += ENTRY) {
    if (bytes[at] === 0x45 && isNamed(bytes, at)) return 'password';
  }
  return 'old-office';
}

function isNamed(bytes: Uint8Array, at: number): boolean {
  return (
    [...NAME].every((letter, index) => bytes[at + index * 2] === letter.charCodeAt(0)) &&
    bytes[at + 64] === (NAME.length + 1) * 2
  );
}
