import { Inflate } from 'fflate';
import { FileTrouble, type Reading } from '../document.ts';
import type { ZipEntry } from './zip-directory.ts';

/** Deflate makes at most 1 032 bytes of one, so what one step can grow to is bounded before it is counted. */
const STEP = 16 * 1024;

/** Whether the entry is packed in a way that can be unpacked here. */
export function canUnpack({ method, isEncrypted }: ZipEntry): boolean {
  return !isEncrypted && (method === 0 || method === 8);
}

/**
 * The bytes of an entry. More of them than the directory declared is a `bomb`, fewer is `broken`; unpacking stops at
 * the first byte too many.
 */
export function unpack(archive: Uint8Array, entry: ZipEntry, reading: Reading): Uint8Array {
  reading.spend(entry.size);
  const packed = archive.subarray(entry.start, entry.start + entry.packed);
  if (entry.method === 0) {
    if (entry.packed !== entry.size) throw new FileTrouble('broken');
    return packed;
  }
  const result = new Uint8Array(entry.size);
  let filled = 0;
  const inflate = new Inflate((chunk) => {
    if (filled + chunk.length > entry.size) throw new FileTrouble('bomb');
    result.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at === 0 || at < packed.length; at += STEP) {
    reading.checkTime();
    inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
  if (filled !== entry.size) throw new FileTrouble('broken');
  return result;
}
