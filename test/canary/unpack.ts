import { inflateRawSync, inflateSync } from 'node:zlib';
import { blocksOfTable, isTable } from './leveldb-table.ts';

export interface Part {
  readonly place: string;
  readonly bytes: Buffer;
}

const DEEPEST = 3;
const MOST = 64 * 1024 * 1024;

/** How packed bytes begin, and how they are opened. */
const PACKINGS: readonly { readonly name: string; readonly mark: Buffer; readonly open: (bytes: Buffer) => Buffer }[] =
  [
    { name: 'gzip', mark: Buffer.from([0x1f, 0x8b, 0x08]), open: memberOfGzip },
    { name: 'zip', mark: Buffer.from('PK\x03\x04'), open: entryOfZip },
    ...[0x01, 0x5e, 0x9c, 0xda].map((level) => ({
      name: 'zlib',
      mark: Buffer.from([0x78, level]),
      open: (bytes: Buffer) => inflateSync(bytes, options),
    })),
  ];

/** What follows the end is no part of it, and a piece of a file that was cut off is still read. */
const options = { maxOutputLength: MOST, finishFlush: 2 } as const;

/** One member: after ten bytes come what its flags name, an extra field, and name and comment that end with 0 (RFC 1952, 2.3). */
function memberOfGzip(bytes: Buffer): Buffer {
  const flags = bytes.readUInt8(3);
  let at = 10;
  if ((flags & 4) !== 0) at += 2 + bytes.readUInt16LE(at);
  for (const named of [8, 16]) if ((flags & named) !== 0) at = bytes.indexOf(0, at) + 1;
  if ((flags & 2) !== 0) at += 2;
  return inflateRawSync(bytes.subarray(at), options);
}

/** One entry of an archive: its local header names the method and how long name and extra field are (APPNOTE 4.3.7). */
function entryOfZip(bytes: Buffer): Buffer {
  const data = bytes.subarray(30 + bytes.readUInt16LE(26) + bytes.readUInt16LE(28));
  return bytes.readUInt16LE(8) === 8 ? inflateRawSync(data, options) : Buffer.alloc(0);
}

/** The bytes, and everything that is packed inside them, to some depth. */
export function unpacked(place: string, bytes: Buffer, depth = 0): readonly Part[] {
  if (depth >= DEEPEST) return [{ place, bytes }];
  const blocks = isTable(bytes) ? blocksOfTable(bytes) : [];
  const inside = [
    ...blocks.map((block, at) => ({ place: `${place} » block ${at}`, bytes: block })),
    ...PACKINGS.flatMap((packing) => opened(place, bytes, packing)),
  ];
  return [{ place, bytes }, ...inside.flatMap((part) => unpacked(part.place, part.bytes, depth + 1))];
}

function opened(place: string, bytes: Buffer, { name, mark, open }: (typeof PACKINGS)[number]): readonly Part[] {
  const parts: Part[] = [];
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1)) {
    // Two bytes are met by chance; the header of a zlib stream is a multiple of 31 (RFC 1950, 2.2), a chance one fails.
    const inside = attempt(() => open(bytes.subarray(at)));
    if (inside !== undefined && inside.length > 0) parts.push({ place: `${place} » ${name} at ${at}`, bytes: inside });
  }
  return parts;
}

function attempt(open: () => Buffer): Buffer | undefined {
  try {
    return open();
  } catch {
    // It only looked packed.
    return undefined;
  }
}
