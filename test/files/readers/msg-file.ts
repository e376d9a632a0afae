/** A folder of a compound file: streams by name, folders by name. */
export interface Folder {
  readonly [name: string]: Uint8Array | string | Folder;
}

const FREE = 0xffffffff;
const END = 0xfffffffe;
const SECTOR = 512;
const MINI = 64;
const CUTOFF = 4096;

interface Node {
  readonly name: string;
  readonly data?: Buffer;
  readonly children: readonly Node[];
}

/** A compound file of version 3 (MS-CFB), written by hand: streams under 4 096 bytes in the mini stream. */
export function compoundFile(root: Folder): Uint8Array {
  const nodes: Node[] = [];
  const tree = nodeOf('Root Entry', root, nodes);
  const small = nodes.filter(({ data }) => data !== undefined && data.length < CUTOFF);
  const large = nodes.filter(({ data }) => data !== undefined && data.length >= CUTOFF);
  const mini = chained(
    small.map(({ data }) => data ?? Buffer.alloc(0)),
    MINI,
  );
  const sectors: Buffer[] = [];
  const fat: number[] = [];
  const put = (data: Buffer): number => {
    const start = fat.length;
    const count = Math.ceil(data.length / SECTOR);
    for (let index = 0; index < count; index++) {
      sectors.push(padded(data.subarray(index * SECTOR, (index + 1) * SECTOR), SECTOR));
      fat.push(index === count - 1 ? END : start + index + 1);
    }
    return count === 0 ? END : start;
  };
  const starts = new Map(large.map((node) => [node, put(node.data ?? Buffer.alloc(0))]));
  for (const [index, node] of small.entries()) starts.set(node, mini.starts[index] ?? END);
  starts.set(tree, put(mini.data));
  const miniFat = put(numbers(mini.table));
  const directory = put(
    Buffer.concat(nodes.map((node) => entry(node, nodes, starts.get(node) ?? END, mini.data.length))),
  );
  const fatStart = fat.length;
  const fatSectors = Math.ceil((fat.length + 8) / 128);
  for (let index = 0; index < fatSectors; index++) fat.push(0xfffffffd);
  sectors.push(padded(numbers(fat), fatSectors * SECTOR, 0xff));
  return new Uint8Array(Buffer.concat([header({ directory, miniFat, fatStart, fatSectors }), ...sectors]));
}

function nodeOf(name: string, content: Folder, nodes: Node[]): Node {
  const children: Node[] = [];
  const node: Node = { name, children };
  nodes.push(node);
  for (const [child, value] of Object.entries(content)) {
    if (typeof value === 'string' || value instanceof Uint8Array) {
      const leaf: Node = { name: child, data: Buffer.from(value), children: [] };
      nodes.push(leaf);
      children.push(leaf);
    } else children.push(nodeOf(child, value, nodes));
  }
  return node;
}

function chained(streams: readonly Buffer[], size: number) {
  const table: number[] = [];
  const starts = streams.map((data) => {
    const start = table.length;
    const count = Math.ceil(data.length / size);
    for (let index = 0; index < count; index++) table.push(index === count - 1 ? END : start + index + 1);
    return count === 0 ? END : start;
  });
  const data = Buffer.concat(streams.map((stream) => padded(stream, Math.ceil(stream.length / size) * size)));
  return { data, table, starts };
}

/** Children hang on each other's right side: a tree of one branch is a tree. */
function entry(node: Node, nodes: readonly Node[], start: number, miniLength: number): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.write(node.name, 0, 'utf16le');
  bytes.writeUInt16LE((node.name.length + 1) * 2, 64);
  const isRoot = node === nodes[0];
  bytes[66] = isRoot ? 5 : node.data === undefined ? 1 : 2;
  bytes[67] = 1;
  const siblings = nodes.find(({ children }) => children.includes(node))?.children ?? [];
  const next = siblings[siblings.indexOf(node) + 1];
  const [first] = node.children;
  bytes.writeUInt32LE(FREE, 68);
  bytes.writeUInt32LE(next === undefined ? FREE : nodes.indexOf(next), 72);
  bytes.writeUInt32LE(first === undefined ? FREE : nodes.indexOf(first), 76);
  bytes.writeUInt32LE(start, 116);
  bytes.writeUInt32LE(isRoot ? miniLength : (node.data?.length ?? 0), 120);
  return bytes;
}

function header(at: { directory: number; miniFat: number; fatStart: number; fatSectors: number }): Buffer {
  const bytes = Buffer.alloc(SECTOR, 0);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  for (const [offset, value] of [
    [0x18, 0x3e],
    [0x1a, 3],
    [0x1c, 0xfffe],
    [0x1e, 9],
    [0x20, 6],
  ] as const) {
    bytes.writeUInt16LE(value, offset);
  }
  const fields = [
    [0x2c, at.fatSectors],
    [0x30, at.directory],
    [0x38, CUTOFF],
    [0x3c, at.miniFat],
    [0x40, 1],
    [0x44, END],
  ] as const;
  for (const [offset, value] of fields) bytes.writeUInt32LE(value, offset);
  for (let index = 0; index < 109; index++) {
    bytes.writeUInt32LE(index < at.fatSectors ? at.fatStart + index : FREE, 0x4c + index * 4);
  }
  return bytes;
}

function numbers(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32LE(value, index * 4);
  return bytes;
}

function padded(data: Buffer, size: number, fill = 0): Buffer {
  return Buffer.concat([data, Buffer.alloc(Math.max(0, size - data.length), fill)]);
}

/** Streams of properties with text in Unicode, by their number in hexadecimal. */
export function unicode(texts: Readonly<Record<string, string>>): Folder {
  return Object.fromEntries(
    Object.entries(texts).map(([id, text]) => [`__substg1.0_${id}001F`, Buffer.from(text, 'utf16le')]),
  );
}

/** The table of properties with numbers in it. */
export function table(headerLength: number, values: Readonly<Record<number, number>> = {}): Folder {
  const rows = Object.entries(values).map(([id, value]) => {
    const row = Buffer.alloc(16);
    row.writeUInt32LE(Number(id) * 0x10000 + 3, 0);
    row.writeUInt32LE(value, 8);
    return row;
  });
  return { '__properties_version1.0': new Uint8Array(Buffer.concat([Buffer.alloc(headerLength), ...rows])) };
}
