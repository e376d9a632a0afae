/**
 * Chromium keeps local storage and databases of pages in LevelDB, whose tables are compressed
 * (github.com/google/leveldb/blob/main/doc/table_format.md, github.com/google/snappy/blob/main/format_description.txt).
 */
const MAGIC = Buffer.from('57fb808b247547db', 'hex');
const FOOTER = 48;

export function isTable(bytes: Buffer): boolean {
  return bytes.length > FOOTER && bytes.subarray(-MAGIC.length).equals(MAGIC);
}

/** The blocks of a table, uncompressed. Throws on a table that is broken. */
export function blocksOfTable(table: Buffer): readonly Buffer[] {
  const footer = { bytes: table.subarray(-FOOTER), at: 0 };
  // The first handle is the index of metadata, the second one that of blocks.
  handle(footer);
  return entries(blockAt(table, handle(footer))).map((value) => blockAt(table, handle({ bytes: value, at: 0 })));
}

interface Cursor {
  readonly bytes: Buffer;
  at: number;
}

function varint(cursor: Cursor): number {
  let [value, factor, byte] = [0, 1, 0x80];
  while (byte >= 0x80) {
    byte = cursor.bytes.readUInt8(cursor.at++);
    value += (byte & 0x7f) * factor;
    factor *= 128;
  }
  return value;
}

function handle(cursor: Cursor): { readonly offset: number; readonly size: number } {
  return { offset: varint(cursor), size: varint(cursor) };
}

function blockAt(table: Buffer, { offset, size }: { readonly offset: number; readonly size: number }): Buffer {
  const raw = table.subarray(offset, offset + size);
  return table.readUInt8(offset + size) === 1 ? unsnapped(raw) : raw;
}

/** The values of a block; its end says how many restarts there are. */
function entries(block: Buffer): readonly Buffer[] {
  const end = block.length - 4 - 4 * block.readUInt32LE(block.length - 4);
  const cursor = { bytes: block, at: 0 };
  const values: Buffer[] = [];
  while (cursor.at < end) {
    varint(cursor);
    const [key, size] = [varint(cursor), varint(cursor)];
    values.push(block.subarray(cursor.at + key, cursor.at + key + size));
    cursor.at += key + size;
  }
  return values;
}

/** Snappy: literals, and copies of what was written before. */
function unsnapped(bytes: Buffer): Buffer {
  const cursor = { bytes, at: 0 };
  const out = Buffer.alloc(varint(cursor));
  let written = 0;
  while (cursor.at < bytes.length) {
    const tag = bytes.readUInt8(cursor.at++);
    if ((tag & 3) === 0) {
      const length = literalLength(tag >> 2, cursor);
      written += bytes.copy(out, written, cursor.at, cursor.at + length);
      cursor.at += length;
    } else {
      const { length, back } = copyOf(tag, cursor);
      for (let left = length; left > 0; left--, written++) out[written] = out[written - back] ?? 0;
    }
  }
  return out;
}

function literalLength(size: number, cursor: Cursor): number {
  if (size < 60) return size + 1;
  const width = size - 59;
  cursor.at += width;
  return cursor.bytes.readUIntLE(cursor.at - width, width) + 1;
}

function copyOf(tag: number, cursor: Cursor): { readonly length: number; readonly back: number } {
  if ((tag & 3) === 1)
    return { length: ((tag >> 2) & 7) + 4, back: ((tag >> 5) << 8) | cursor.bytes.readUInt8(cursor.at++) };
  const width = (tag & 3) === 2 ? 2 : 4;
  cursor.at += width;
  return { length: (tag >> 2) + 1, back: cursor.bytes.readUIntLE(cursor.at - width, width) };
}
