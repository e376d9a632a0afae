import { edgesOf, isInside } from '../company/list-edges.ts';
import { type SipKey, sipHashPrefixes } from '../company/siphash.ts';
import type { Category } from '../detect/category.ts';
import type { Span } from '../detect/finding.ts';
import { fold } from '../detect/fold.ts';
import { type HashedList, type HashedValue, LONGEST_LISTED } from './hashed-list.ts';
import { type Stream, streamOf, textOf } from './listed-stream.ts';

/**
 * The form of a value that is hashed: folded (`detect/fold.ts`), without spaces and hyphens, Latin letters small.
 */
export function canonicalOf(value: string): string {
  return textOf(streamOf(fold(value).text));
}

/**
 * What a list holds instead of a value. The hash is SipHash-2-4 of the canonical value's UTF-16 code units (little-endian):
 * every host runs it at once, and a slower one would protect no better, because the key travels with the list. Throws a
 * `RangeError` where nothing or too much is left of the value.
 */
export function hashedValueOf(value: string, key: string): HashedValue {
  const stream = streamOf(fold(value).text);
  if (!canBeListed(stream)) throw new RangeError('not a value for a list');
  const out = hash(wordsOf(bytesOf(key)), stream);
  return { hash: base64Of(new Uint8Array(out.buffer)), length: stream.units.length };
}

/** A value of a list where it stands in a text. */
export interface ListedHit extends Span {
  readonly category: Category;
  /** The list's id. */
  readonly list: string;
  /** Letters on either side may make another word of it. */
  readonly isBeside: boolean;
}

/** Looks for the values of lists in folded texts. */
export interface ListFinder {
  /** Every value to mask, by where it starts; the longest first. */
  readonly find: (folded: string) => readonly ListedHit[];
  /** Whether a value, as it stands in the text, is among those that are never reported. */
  readonly passes: (value: string) => boolean;
}

interface OpenList {
  readonly id: string;
  readonly key: SipKey;
  readonly mask: OpenValues;
  readonly pass: OpenValues;
  /** Ascending. */
  readonly lengths: Int32Array;
}

interface OpenValues {
  /** By the low word of the hash. */
  readonly byLow: ReadonlyMap<number, readonly OpenValue[]>;
  /** A bit for the lowest bits of every low word: most hashes of a text end here. */
  readonly some: Int32Array;
}

interface OpenValue {
  readonly high: number;
  readonly category: Category;
}

/**
 * Opens lists. Time to search grows with the text and with the number of different lengths that its lists have, not with
 * the number of values.
 */
export function listFinder(lists: readonly HashedList[]): ListFinder {
  const open = lists.map(opened);
  return {
    find: (folded) => {
      const stream = streamOf(folded);
      return open.flatMap((list) => hitsIn(folded, stream, list));
    },
    passes(value) {
      const stream = streamOf(fold(value).text);
      if (!canBeListed(stream)) return false;
      return open.some(({ key, pass }) => {
        const [low = 0, high = 0] = hash(key, stream);
        return lookUp(pass, low, high) !== undefined;
      });
    },
  };
}

function opened({ id, key, mask = [], pass = [] }: HashedList): OpenList {
  const lengths = [...new Set(mask.map(({ length }) => length))].toSorted((a, b) => a - b);
  return { id, key: wordsOf(bytesOf(key)), mask: byHash(mask), pass: byHash(pass), lengths: Int32Array.from(lengths) };
}

function byHash(values: readonly HashedValue[]): OpenValues {
  const all = new Map<number, OpenValue[]>();
  for (const { hash: written, category = 'company-term' } of values) {
    const [low = 0, high = 0] = wordsOf(bytesOf(written));
    const known = all.get(low);
    if (known === undefined) all.set(low, [{ high, category }]);
    else known.push({ high, category });
  }
  const some = new Int32Array(SOME_BITS / 32);
  for (const low of all.keys())
    some[(low & (SOME_BITS - 1)) >>> 5] = (some[(low & (SOME_BITS - 1)) >>> 5] ?? 0) | (1 << (low & 31));
  return { byLow: all, some };
}

function hitsIn(folded: string, stream: Stream, list: OpenList): readonly ListedHit[] {
  const hits: ListedHit[] = [];
  const { units, edges } = stream;
  const { key, lengths } = list;
  const hashes = new Int32Array(lengths.length * 2);
  for (let at = 0; at < units.length; at++) {
    if (edges[at] === 0) continue;
    sipHashPrefixes(key, units, { at, lengths, ends: edges }, hashes);
    const hit = longestAt(at, hashes, folded, stream, list);
    if (hit !== undefined) hits.push(hit);
  }
  return hits;
}

/** Where an end is no edge, or behind the text, `hashes` holds the hash of another text: it must not be looked at. */
function longestAt(
  at: number,
  hashes: Int32Array,
  folded: string,
  { units, starts, ends, edges }: Stream,
  { id, mask, lengths }: OpenList,
): ListedHit | undefined {
  for (let nth = lengths.length - 1; nth >= 0; nth--) {
    const after = at + (lengths[nth] as number);
    if (after > units.length || edges[after] === 0) continue;
    const value = lookUp(mask, hashes[nth * 2] as number, hashes[nth * 2 + 1] as number);
    if (value === undefined) continue;
    const span = { start: starts[at] ?? 0, end: ends[after - 1] ?? 0 };
    const edge = isInside(folded, span.start, units[at] as number) ? 'inside' : edgesOf(folded, span);
    if (edge !== 'inside') return { ...span, category: value.category, list: id, isBeside: edge === 'beside' };
  }
  return undefined;
}

const SOME_BITS = 2 ** 20;

function lookUp({ byLow, some }: OpenValues, low: number, high: number): OpenValue | undefined {
  const isSome = ((some[(low & (SOME_BITS - 1)) >>> 5] as number) >>> (low & 31)) & 1;
  return isSome === 0 ? undefined : byLow.get(low)?.find((value) => value.high === high);
}

function canBeListed({ units }: Stream): boolean {
  return units.length > 0 && units.length <= LONGEST_LISTED;
}

/** The hash of a whole stream; it is at least one code unit long. */
function hash(key: SipKey, { units }: Stream): Int32Array {
  const out = new Int32Array(2);
  sipHashPrefixes(key, units, { at: 0, lengths: Int32Array.of(units.length), ends: ANYWHERE }, out);
  return out;
}

const ANYWHERE = new Uint8Array(LONGEST_LISTED + 1).fill(1);

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function bytesOf(base64: string): Uint8Array {
  const digits = base64.replaceAll('=', '');
  const bytes = new Uint8Array((digits.length * 3) >> 2);
  for (let at = 0; at < bytes.length; at++) {
    const bit = at * 8;
    const pair =
      (DIGITS.indexOf(digits.charAt(Math.floor(bit / 6))) << 6) |
      DIGITS.indexOf(digits.charAt(Math.floor(bit / 6) + 1));
    bytes[at] = pair >> (4 - (bit % 6));
  }
  return bytes;
}

function base64Of(bytes: Uint8Array): string {
  let digits = '';
  for (let bit = 0; bit < bytes.length * 8; bit += 6) {
    const at = bit >> 3;
    const pair = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
    digits += DIGITS.charAt((pair >> (10 - (bit % 8))) & 63);
  }
  return digits.padEnd(Math.ceil(digits.length / 4) * 4, '=');
}

/** Little-endian words of bytes whose number is a multiple of four. */
function wordsOf(bytes: Uint8Array): Int32Array {
  const view = new DataView(bytes.buffer);
  return Int32Array.from({ length: bytes.length / 4 }, (_, at) => view.getInt32(at * 4, true));
}
