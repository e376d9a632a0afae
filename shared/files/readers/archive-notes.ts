import type { Contents, Reading } from '../document.ts';

/** AppleSingle and AppleDouble (RFC 1740): what macOS puts beside each file of an archive. */
const APPLE_DOUBLE = [0x00, 0x05, 0x16, 0x07];

/** Whether an entry is what macOS notes about a file: where it was downloaded from, its tags, who marked it. */
export function isNote(name: string, bytes: Uint8Array): boolean {
  return /(?:^|\/)\._[^/]*$/u.test(name) && APPLE_DOUBLE.every((byte, index) => bytes[index] === byte);
}

/** Such notes are lists of bytes with addresses and words among them: what reads as text is taken out. */
export function readNote(bytes: Uint8Array, name: string, { within }: Reading): Contents {
  const words = new TextDecoder('utf-8').decode(bytes).match(/[^\p{C}\uFFFD]{4,}/gu) ?? [];
  const parts = [{ place: 'property', within: [...within, name], hidden: true, text: words.join('\n') } as const];
  return { parts: words.length === 0 ? [] : parts, unread: [] };
}
