import { Unzlib } from 'fflate';
import { FileTrouble, type Reading } from '../document.ts';

/** What the raw bytes of a PDF say about its streams, which are never packed into each other (ISO 32000-2, 7.5.7). */
export interface PdfStreams {
  readonly pictures: number;
}

/** A stream's dictionary stands right before it; longer ones do not occur. */
const DICTIONARY = 2_000;
const STEP = 65_536;

/**
 * Counts the pictures, and unpacks every other stream once to see that it stays within the limits: the library would
 * keep all of a stream in memory, whatever it grows to.
 */
export function lookAtStreams(bytes: Uint8Array, { spend, checkTime }: Reading): PdfStreams {
  const latin = new TextDecoder('latin1');
  let pictures = 0;
  for (let at = indexOf(bytes, STREAM, 0); at >= 0; at = indexOf(bytes, STREAM, at + STREAM.length)) {
    if (bytes[at - 1] === 0x64) continue; // The last letter of `endstream` before it.
    checkTime();
    const before = latin.decode(bytes.subarray(Math.max(0, at - DICTIONARY), at));
    const dictionary = before.slice(before.lastIndexOf(' obj') + 1);
    if (/\/Subtype\s*\/Image\b/u.test(dictionary)) pictures++;
    else if (/\/(?:FlateDecode|Fl)\b/u.test(dictionary)) unpack(dataAfter(bytes, at), spend);
  }
  return { pictures };
}

const codesOf = (word: string): readonly number[] => [...word].map((letter) => letter.charCodeAt(0));
const STREAM = codesOf('stream');
const END = codesOf('endstream');

function indexOf(bytes: Uint8Array, wanted: readonly number[], from: number): number {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}

/** The keyword is followed by a line feed, or by a carriage return and a line feed (7.3.8.1). */
function dataAfter(bytes: Uint8Array, keyword: number): Uint8Array {
  const start = keyword + STREAM.length + (bytes[keyword + STREAM.length] === 0x0d ? 2 : 1);
  const end = indexOf(bytes, END, start);
  return bytes.subarray(start, end < 0 ? bytes.length : end);
}

function unpack(bytes: Uint8Array, spend: Reading['spend']): void {
  let size = 0;
  const inflate = new Unzlib((chunk) => {
    size += chunk.length;
  });
  try {
    for (let at = 0; at < bytes.length; at += STEP) {
      inflate.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
      const grown = size;
      size = 0;
      spend(grown);
    }
  } catch (error) {
    // Damaged data is the library's to judge; the limits are not.
    if (error instanceof FileTrouble) throw error;
  }
}
