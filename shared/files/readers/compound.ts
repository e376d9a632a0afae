import type { Trouble } from '../document.ts';

const ENTRY = 128;

/**
 * Why a compound file that is no mail cannot be read: a new Office file behind a password holds a stream named
 * `EncryptedPackage` (MS-OFFCRYPTO 2.3.4.4), and everything else is an Office file of before 2007.
 */
export function compoundTrouble(bytes: Uint8Array): Extract<Trouble, 'password' | 'old-office'> {
  return hasEntry(bytes, 'EncryptedPackage') ? 'password' : 'old-office';
}

/** Whether a compound file is a mail, which keeps its properties in a stream of this name (MS-OXMSG 2.4). */
export function isMessage(bytes: Uint8Array): boolean {
  return hasEntry(bytes, '__properties_version1.0');
}

/** Entries of the directory stand on multiples of their size (MS-CFB 2.6), so they are found without its chain. */
function hasEntry(bytes: Uint8Array, name: string): boolean {
  for (let at = 512; at + ENTRY <= bytes.length; at += ENTRY) {
    if (bytes[at] === name.charCodeAt(0) && isNamed(bytes, at, name)) return true;
  }
  return false;
}

function isNamed(bytes: Uint8Array, at: number, name: string): boolean {
  return (
    [...name].every((letter, index) => bytes[at + index * 2] === letter.charCodeAt(0)) &&
    bytes[at + 64] === (name.length + 1) * 2
  );
}
