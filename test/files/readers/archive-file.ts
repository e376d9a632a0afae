import { deflateSync, strToU8 } from 'fflate';

/** A file in an archive that a careful program would not write. */
export interface Entry {
  readonly name: string;
  readonly content: string;
  readonly rawName?: Uint8Array;
  readonly isDeflated?: boolean;
  readonly isEncrypted?: boolean;
  readonly method?: number;
}

/** What is wrong about an archive. */
export interface Change {
  /** The size that the directory tells of the first file. */
  readonly size?: number;
  /** The second file's place in the directory: at the first one's bytes, or none. */
  readonly second?: 'over first' | 'unlisted';
  readonly localName?: string;
  /** The directory begins this many bytes too late. */
  readonly directory?: number;
}

/** A ZIP archive (APPNOTE 4.3) of these files, as they say. */
export function archiveOf(entries: readonly Entry[]): Uint8Array {
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const name = entry.rawName ?? strToU8(entry.name);
    const raw = strToU8(entry.content);
    const packed = entry.isDeflated === true ? deflateSync(raw) : raw;
    const flags = (entry.isEncrypted === true ? 1 : 0) | (entry.rawName === undefined ? 0x800 : 0);
    const method = entry.method ?? (entry.isDeflated === true ? 8 : 0);
    const common = [
      [2, 20],
      [2, flags],
      [2, method],
      [4, 0],
      [4, 0],
      [4, packed.length],
      [4, raw.length],
      [2, name.length],
      [2, 0],
    ] as const;
    const local = joined(numbers([4, 0x04034b50], ...common), name, packed);
    centrals.push(joined(numbers([4, 0x02014b50], [2, 20], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]), name));
    locals.push(local);
    at += local.length;
  }
  const directory = joined(...centrals);
  const count = entries.length;
  const end = numbers([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, directory.length], [4, at], [2, 0]);
  return joined(...locals, directory, end);
}

/** The archive with something wrong about it. */
export function changed(archive: Uint8Array, { size, second, localName, directory }: Change): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  const start = view.getUint32(end + 16, true);
  const next = start + 46 + view.getUint16(start + 28, true);
  if (size !== undefined) view.setUint32(start + 24, size, true);
  if (second === 'over first') view.setUint32(next + 42, 0, true);
  if (second === 'unlisted') view.setUint16(end + 10, 1, true);
  if (localName !== undefined) bytes.set(strToU8(localName), 30);
  if (directory !== undefined) view.setUint32(end + 16, start + directory, true);
  return bytes;
}

function numbers(...values: readonly (readonly [width: number, value: number])[]): Uint8Array {
  return Uint8Array.from(
    values.flatMap(([width, value]) =>
      Array.from({ length: width }, (_, index) => Math.floor(value / 256 ** index) & 255),
    ),
  );
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}
