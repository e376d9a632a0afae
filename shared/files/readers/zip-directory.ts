import { decodeText } from '../decode-text.ts';
import { FileTrouble, type Reading } from '../document.ts';
import { bytesReader } from './zip-bytes.ts';

/** A file in a ZIP archive, as the archive's directory lists it. */
export interface ZipEntry {
  readonly name: string;
  readonly comment: string;
  readonly isFolder: boolean;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated; others are known by number only. */
  readonly method: number;
  /** Bytes in the archive, and after unpacking as the directory says. */
  readonly packed: number;
  readonly size: number;
  /** Where the local header begins and the packed bytes begin. */
  readonly header: number;
  readonly start: number;
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  readonly comment: string;
}

/** Archives below this are no bombs, whatever their ratio: a sheet of equal cells packs very well. */
const ALWAYS_HARMLESS = 1024 * 1024;
const END = 0x06054b50;
const END_64_LOCATOR = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/**
 * The directory of a ZIP archive (APPNOTE 6.3.10, sections 4.3 and 4.4), checked before a byte is unpacked: counts,
 * declared sizes, ratio, local headers that tell of another file, files over each other, files that the directory
 * keeps quiet about. Throws `FileTrouble`.
 */
export function zipDirectory(bytes: Uint8Array, reading: Reading): ZipDirectory {
  const read = bytesReader(bytes);
  const end = endOf(bytes);
  const { count, offset } = placeOf(bytes, end);
  if (count > reading.limits.parts) throw new FileTrouble('too-many');
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let index = 0; index < count; index++) {
    reading.checkTime();
    const { entry, next } = entryAt(bytes, at);
    entries.push(entry);
    at = next;
  }
  checkSizes(entries, bytes.length, reading);
  checkOrder(entries, bytes, offset);
  return { entries, comment: textOf(read.slice(end + 22, read.u16(end + 20))) };
}

/** The record that ends the archive stands before its comment, which has at most 65 535 bytes. */
function endOf(bytes: Uint8Array): number {
  const read = bytesReader(bytes);
  const first = Math.max(0, bytes.length - 22 - 0xffff);
  for (let at = bytes.length - 22; at >= first; at--) {
    if (bytes[at] === 0x50 && read.u32(at) === END && at + 22 + read.u16(at + 20) === bytes.length) return at;
  }
  throw new FileTrouble('broken');
}

function placeOf(bytes: Uint8Array, end: number): { readonly count: number; readonly offset: number } {
  const read = bytesReader(bytes);
  const short = { count: read.u16(end + 10), offset: read.u32(end + 16) };
  const isLong = short.count === 0xffff || short.offset === 0xffffffff;
  if (!isLong || end < 20 || read.u32(end - 20) !== END_64_LOCATOR) return short;
  const long = read.u64(end - 12);
  return { count: read.u64(long + 32), offset: read.u64(long + 48) };
}

function entryAt(bytes: Uint8Array, at: number): { readonly entry: ZipEntry; readonly next: number } {
  const read = bytesReader(bytes);
  if (read.u32(at) !== CENTRAL) throw new FileTrouble('broken');
  const [nameLength, extraLength, commentLength] = [read.u16(at + 28), read.u16(at + 30), read.u16(at + 32)];
  const flags = read.u16(at + 8);
  const rawName = read.slice(at + 46, nameLength);
  const extra = at + 46 + nameLength;
  const sizes = sizesAt(bytes, at, extra, extraLength);
  const start = startOf(bytes, sizes.header, rawName);
  const name = nameOf(rawName, (flags & 0x800) !== 0, read.extra(extra, extraLength, 0x7075));
  const entry = {
    name,
    comment: textOf(read.slice(extra + extraLength, commentLength)),
    isFolder: name.endsWith('/'),
    isEncrypted: (flags & 0x2041) !== 0,
    method: read.u16(at + 10),
    ...sizes,
    start,
  };
  return { entry, next: extra + extraLength + commentLength };
}

/** Sizes that do not fit 32 bits stand in extra field 1, in this order and only those (4.5.3). */
function sizesAt(bytes: Uint8Array, at: number, extra: number, extraLength: number) {
  const read = bytesReader(bytes);
  const field = read.extra(extra, extraLength, 1);
  let used = 0;
  const wide = (short: number): number => {
    if (short !== 0xffffffff || field === undefined) return short;
    used += 8;
    return bytesReader(field).u64(used - 8);
  };
  const size = wide(read.u32(at + 24));
  const packed = wide(read.u32(at + 20));
  return { size, packed, header: wide(read.u32(at + 42)) };
}

/** Programs that unpack from the front believe the local header: where it names another file, nobody knows which. */
function startOf(bytes: Uint8Array, header: number, rawName: Uint8Array): number {
  const read = bytesReader(bytes);
  if (read.u32(header) !== LOCAL) throw new FileTrouble('broken');
  const nameLength = read.u16(header + 26);
  const localName = read.slice(header + 30, nameLength);
  const isSame = nameLength === rawName.length && localName.every((byte, index) => byte === rawName[index]);
  if (!isSame) throw new FileTrouble('broken');
  return header + 30 + nameLength + read.u16(header + 28);
}

/** Names are UTF-8 where a flag or the Unicode path field (4.6.9) says so; Windows in Japan writes Shift_JIS. */
function nameOf(raw: Uint8Array, isUtf8: boolean, unicodePath: Uint8Array | undefined): string {
  const name = unicodePath !== undefined && unicodePath.length > 5 ? unicodePath.subarray(5) : raw;
  const text = isUtf8 ? new TextDecoder('utf-8').decode(name) : textOf(name);
  return text.replaceAll('\\', '/');
}

function textOf(raw: Uint8Array): string {
  const decoded = decodeText(raw);
  return decoded.ok ? decoded.text : new TextDecoder('latin1').decode(raw);
}

function checkSizes(entries: readonly ZipEntry[], packed: number, { limits }: Reading): void {
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
  if (unpacked > limits.unpacked) throw new FileTrouble('bomb');
  if (unpacked > ALWAYS_HARMLESS && unpacked > packed * limits.ratio) throw new FileTrouble('bomb');
}

/** Files over each other are how small archives become huge; one between the others is hidden from the directory. */
function checkOrder(entries: readonly ZipEntry[], bytes: Uint8Array, directory: number): void {
  const read = bytesReader(bytes);
  let end = 0;
  for (const { header, start, packed } of entries.toSorted((a, b) => a.header - b.header)) {
    if (header < end) throw new FileTrouble('bomb');
    if (read.holds(LOCAL, end, header)) throw new FileTrouble('broken');
    end = start + packed;
    if (end > directory) throw new FileTrouble('broken');
  }
  if (read.holds(LOCAL, end, directory)) throw new FileTrouble('broken');
}
