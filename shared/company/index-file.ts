import { object } from '../contract/object-shape.ts';
import {
  accepted,
  list,
  number,
  oneOf,
  type Parsed,
  refused,
  type Shape,
  text,
  whole,
  yesNo,
} from '../contract/shape.ts';
import type { Cut } from './grams.ts';
import { bucketBits, type PackedSet, wordsFor } from './packed-set.ts';

/** What an index knows: code of repositories, text of documents, or the rows of a list. */
export const INDEX_KINDS = ['code', 'document', 'list'] as const;
export type IndexKind = (typeof INDEX_KINDS)[number];

/** A repository, a document or a column: what a finding names. */
export interface Source {
  readonly name: string;
  /** The document's own marking, such as 社外秘. */
  readonly marking?: string;
}

/** How the values of a column are written, and so how they are looked for. */
export const COLUMN_KINDS = ['name', 'organization', 'term', 'number', 'phone', 'id', 'email', 'date'] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

export interface Column {
  readonly kind: ColumnKind;
  /** Whether a value counts by itself; otherwise only beside another of its row. */
  readonly alone: boolean;
  /** How long its values are, in signs that count. */
  readonly lengths: readonly number[];
}

/** Two columns whose values count when they stand within so many UTF-16 code units of each other. */
export interface Pair {
  readonly first: number;
  readonly second: number;
  readonly within: number;
}

/** What stands before the hashes of an index file. */
export interface IndexHeader {
  readonly format: 1;
  readonly kind: IndexKind;
  readonly name: string;
  readonly version: number;
  /** Day it was made: 2026-04-01. */
  readonly made: string;
  /** Which company key made it; see `key.ts`. */
  readonly key: string;
  /** For lists one source a column. */
  readonly sources: readonly Source[];
  readonly cut?: Cut;
  readonly columns?: readonly Column[];
  readonly pairs?: readonly Pair[];
  readonly sets: readonly Pick<PackedSet, 'count' | 'tagBits' | 'sourceBits'>[];
  /** Words of a table of beginnings after the sets; 0 where there is none. */
  readonly table: number;
  /** Only in what leads from one version to the next (`delta.ts`): the version it starts from. */
  readonly from?: number;
}

/** An index as it is used. Holds hashes only; nothing in it can be read without guessing it first. */
export interface CompanyIndex {
  readonly header: IndexHeader;
  readonly sets: readonly PackedSet[];
  readonly table: Uint32Array;
}

const line = text({ min: 1, max: 200 });
const small = whole(0, 64);
const cut: Shape<Cut> = object({ gram: whole(4, 64), window: whole(1, 200), variety: whole(1, 32) });
const source: Shape<Source> = object({ name: line }, { marking: line });
const column: Shape<Column> = object({ kind: oneOf(...COLUMN_KINDS), alone: yesNo, lengths: list(whole(1, 200), 200) });
const pair: Shape<Pair> = object({ first: small, second: small, within: whole(1, 10_000) });
const set = object({ count: whole(0, 200_000_000), tagBits: whole(1, 52), sourceBits: whole(0, 12) });

const header: Shape<IndexHeader> = object(
  {
    format: oneOf(1),
    kind: oneOf(...INDEX_KINDS),
    name: line,
    version: whole(1, 1_000_000_000),
    made: text({ min: 10, max: 10 }),
    key: text({ min: 16, max: 16 }),
    sources: list(source, 4096),
    sets: list(set, 4),
    table: number(0, 1 << 16),
  },
  { cut, columns: list(column, 64), pairs: list(pair, 64), from: whole(1, 1_000_000_000) },
);

/** `SKSHIDX1` as two little-endian words. */
const MAGIC = [0x48534b53, 0x31584449] as const;
const WORD = 4;
const PRELUDE = 4 * WORD;

/** Writes an index: mark, length of the header, header as ASCII JSON, then the words of the sets as they lie in memory. */
export function encodeIndex({ header: facts, sets, table }: CompanyIndex): Uint8Array {
  const json = asciiOf(JSON.stringify(facts));
  const start = PRELUDE + Math.ceil(json.length / WORD) * WORD;
  const bytes = new Uint8Array(start + sets.reduce((sum, item) => sum + bytesOf(item), table.byteLength));
  new Uint32Array(bytes.buffer, 0, 4).set([...MAGIC, json.length, 0]);
  for (let at = 0; at < json.length; at++) bytes[PRELUDE + at] = json.charCodeAt(at);
  let at = start;
  for (const { before, sizes, bits } of sets) {
    for (const part of [before, sizes, bits]) {
      bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
      at += Math.ceil(part.byteLength / WORD) * WORD;
    }
  }
  bytes.set(new Uint8Array(table.buffer, table.byteOffset, table.byteLength), at);
  return bytes;
}

/** Opens an index where it lies: the sets are views of the bytes, nothing is copied or unpacked. */
export function decodeIndex(given: Uint8Array): Parsed<CompanyIndex> {
  const bytes = given.byteOffset % WORD === 0 ? given : given.slice();
  const words = (from: number, count: number) => new Uint32Array(bytes.buffer, bytes.byteOffset + from, count);
  if (bytes.length < PRELUDE) return notAnIndex();
  const [first, second, length = 0] = words(0, 4);
  if (first !== MAGIC[0] || second !== MAGIC[1] || PRELUDE + length > bytes.length) return notAnIndex();
  const parsed = parseHeader(bytes.subarray(PRELUDE, PRELUDE + length));
  if (!parsed.ok) return parsed;
  const facts = parsed.value;
  let at = PRELUDE + Math.ceil(length / WORD) * WORD;
  const whole = facts.sets.reduce((sum, item) => sum + sizeOf(item), at + facts.table * WORD);
  if (whole !== bytes.length) return notAnIndex();
  const sets = facts.sets.map((item): PackedSet => {
    const { buckets, strides, entries } = layoutOf(item);
    const before = words(at, strides);
    const sizes = new Uint8Array(bytes.buffer, bytes.byteOffset + at + strides * WORD, buckets);
    const bits = words(at + strides * WORD + Math.ceil(buckets / WORD) * WORD, entries);
    at += sizeOf(item);
    return { ...item, before, sizes, bits };
  });
  return accepted({ header: facts, sets, table: words(at, facts.table) });
}

function parseHeader(ascii: Uint8Array): Parsed<IndexHeader> {
  let json = '';
  for (const byte of ascii) json += String.fromCharCode(byte);
  try {
    return header(JSON.parse(json));
  } catch {
    return notAnIndex();
  }
}

function notAnIndex(): Parsed<never> {
  return refused('', '会社の索引として読めません', 'not a company index, or not all of it');
}

type Measures = Pick<PackedSet, 'count' | 'tagBits' | 'sourceBits'>;

function layoutOf({ count, tagBits, sourceBits }: Measures): { buckets: number; strides: number; entries: number } {
  const buckets = 2 ** bucketBits(count, tagBits);
  const restBits = tagBits - Math.log2(buckets);
  return { buckets, strides: Math.ceil(buckets / 64), entries: wordsFor(count, restBits + sourceBits) };
}

function sizeOf(item: Measures): number {
  const { buckets, strides, entries } = layoutOf(item);
  return (strides + Math.ceil(buckets / WORD) + entries) * WORD;
}

function bytesOf({ before, sizes, bits }: PackedSet): number {
  return before.byteLength + Math.ceil(sizes.byteLength / WORD) * WORD + bits.byteLength;
}

function asciiOf(json: string): string {
  return json.replaceAll(/[^ -~]/gu, (sign) =>
    Array.from(sign.split(''), (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  );
}
