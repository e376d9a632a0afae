import { FileTrouble } from '../document.ts';

/** A folder inside a compound file (MS-CFB): its streams, and the folders in it. */
export interface Storage {
  readonly streams: ReadonlyMap<string, () => Uint8Array>;
  readonly storages: ReadonlyMap<string, Storage>;
}

const END = 0xfffffffa; // This and above are marks, no sectors (MS-CFB 2.1).
const ENTRY = 128;

/** Opens a compound file. Throws `FileTrouble` where it is broken; chains that lead back into themselves are. */
export function openCompound(bytes: Uint8Array): Storage {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = 2 ** view.getUint16(0x1e, true);
  if (size !== 512 && size !== 4096) throw new FileTrouble('broken');
  const sector = (index: number) => bytes.subarray((index + 1) * size, (index + 2) * size);
  const fat = numbersIn(sectorsOfFat(view, size).map(sector));
  const chain = (start: number) => joined(follow(fat, start).map(sector));
  const directory = chain(view.getUint32(0x30, true));
  const entries = Array.from({ length: Math.floor(directory.length / ENTRY) }, (_, index) => entryAt(directory, index));
  const root = entries[0];
  if (root === undefined) throw new FileTrouble('broken');
  const miniFat = numbersIn([chain(view.getUint32(0x3c, true))]);
  const miniStream = chain(root.start);
  const cutoff = view.getUint32(0x38, true);
  const read = ({ start, length }: Entry) => {
    if (length >= cutoff) return chain(start).subarray(0, length);
    const pieces = follow(miniFat, start).map((index) => miniStream.subarray(index * 64, (index + 1) * 64));
    return joined(pieces).subarray(0, length);
  };
  return storageOf(entries, root.child, read, new Set());
}

interface Entry {
  readonly name: string;
  readonly isStream: boolean;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly length: number;
}

/** A table of sectors, from the header and from the chain of sectors it names (2.5). */
function sectorsOfFat(view: DataView, size: number): readonly number[] {
  const found: number[] = [];
  for (let at = 0x4c; at < 0x200; at += 4) found.push(view.getUint32(at, true));
  const seen = new Set<number>();
  for (let next = view.getUint32(0x44, true); next < END && !seen.has(next); ) {
    seen.add(next);
    const from = (next + 1) * size;
    for (let at = from; at < from + size - 4; at += 4) found.push(view.getUint32(at, true));
    next = view.getUint32(from + size - 4, true);
  }
  return found.filter((index) => index < END);
}

function entryAt(directory: Uint8Array, index: number): Entry {
  const view = new DataView(directory.buffer, directory.byteOffset + index * ENTRY, ENTRY);
  const nameLength = Math.min(64, view.getUint16(64, true));
  const name = new TextDecoder('utf-16le').decode(directory.subarray(index * ENTRY, index * ENTRY + nameLength));
  return {
    name: name.replace(/\0.*$/su, ''),
    isStream: view.getUint8(66) === 2,
    left: view.getUint32(68, true),
    right: view.getUint32(72, true),
    child: view.getUint32(76, true),
    start: view.getUint32(116, true),
    length: view.getUint32(120, true),
  };
}

function storageOf(
  entries: readonly Entry[],
  first: number,
  read: (entry: Entry) => Uint8Array,
  seen: Set<number>,
): Storage {
  const streams = new Map<string, () => Uint8Array>();
  const storages = new Map<string, Storage>();
  const waiting = [first];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const entry = entries[index];
    if (entry === undefined || seen.has(index)) continue;
    seen.add(index);
    waiting.push(entry.left, entry.right);
    if (entry.isStream) streams.set(entry.name, () => read(entry));
    else storages.set(entry.name, storageOf(entries, entry.child, read, seen));
  }
  return { streams, storages };
}

function follow(table: Uint32Array, start: number): readonly number[] {
  const found: number[] = [];
  for (let index = start; index < END; index = table[index] ?? END) {
    found.push(index);
    if (found.length > table.length) throw new FileTrouble('broken');
  }
  return found;
}

function numbersIn(pieces: readonly Uint8Array[]): Uint32Array {
  const bytes = joined(pieces);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => view.getUint32(index * 4, true));
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
