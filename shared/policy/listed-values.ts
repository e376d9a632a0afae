import { edgesOf, isInside } from '../company/list-edges.ts';
import { type SipKey, sipHash } from '../company/siphash.ts';
import type { Category } from '../detect/category.ts';
import type { Span } from '../detect/finding.ts';
import { fold } from '../detect/fold.ts';
import { type HashedList, type HashedValue, LONGEST_LISTED } from './hashed-list.ts';

/**
 * The form of a value that is hashed: folded (`detect/fold.ts`), without spaces and hyphens, Latin letters small.
 */
export function canonicalOf(value: string): string {
  return streamOf(fold(value).text).text;
}

/**
 * What a list holds instead of a value. The hash is SipHash-2-4 of the canonical value's UTF-16 code units (little-endian):
 * every host runs it at once, and a slower one would protect no better, because the key travels with the list. Throws a
 * `RangeError` where nothing or too much is left of the value.
 */
export function hashedValueOf(value: string, key: string): HashedValue {
  const canonical = canonicalOf(value);
  if (canonical === '' || canonical.length > LONGEST_LISTED) throw new RangeError('not a value for a list');
  const out = hash(wordsOf(bytesOf(key)), canonical);
  return { hash: base64Of(new Uint8Array(out.buffer)), length: canonical.length };
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
  readonly mask: ReadonlyMap<number, readonly OpenValue[]>;
  readonly pass: ReadonlyMap<number, readonly OpenValue[]>;
  readonly lengths: readonly number[];
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
      const canonical = canonicalOf(value);
      if (canonical === '' || canonical.length > LONGEST_LISTED) return false;
      return open.some(({ key, pass }) => lookUp(pass, hash(key, canonical)) !== undefined);
    },
  };
}

function opened({ id, key, mask = [], pass = [] }: HashedList): OpenList {
  const lengths = [...new Set(mask.map(({ length }) => length))].toSorted((a, b) => b - a);
  return { id, key: wordsOf(bytesOf(key)), mask: byHash(mask), pass: byHash(pass), lengths };
}

function byHash(values: readonly HashedValue[]): ReadonlyMap<number, readonly OpenValue[]> {
  const all = new Map<number, OpenValue[]>();
  for (const { hash: written, category = 'company-term' } of values) {
    const [low = 0, high = 0] = wordsOf(bytesOf(written));
    const known = all.get(low);
    if (known === undefined) all.set(low, [{ high, category }]);
    else known.push({ high, category });
  }
  return all;
}

function hitsIn(folded: string, stream: Stream, { id, key, mask, lengths }: OpenList): readonly ListedHit[] {
  const hits: ListedHit[] = [];
  const { text, starts, ends, edges } = stream;
  for (let at = 0; at < text.length; at++) {
    if (edges[at] === 0) continue;
    for (const length of lengths) {
      const after = at + length;
      if (after > text.length || edges[after] === 0) continue;
      const value = lookUp(mask, hash(key, text, at, length));
      if (value === undefined) continue;
      const span = { start: starts[at] ?? 0, end: ends[after - 1] ?? 0 };
      const edge = isInside(folded, span.start, text.charCodeAt(at)) ? 'inside' : edgesOf(folded, span);
      if (edge === 'inside') continue;
      hits.push({ ...span, category: value.category, list: id, isBeside: edge === 'beside' });
      break;
    }
  }
  return hits;
}

function lookUp(values: ReadonlyMap<number, readonly OpenValue[]>, [low = 0, high = 0]: Int32Array) {
  return values.get(low)?.find((value) => value.high === high);
}

/** A folded text without what does not count, and where each of its code units stood. */
interface Stream {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 where a value may begin or end: not inside a Latin word, a number or a word in katakana. */
  readonly edges: Uint8Array;
}

const SPACE_OR_HYPHEN = /[\s-]/u;

function streamOf(folded: string): Stream {
  const units: string[] = [];
  const starts = new Int32Array(folded.length);
  const ends = new Int32Array(folded.length);
  const edges = new Uint8Array(folded.length + 1).fill(1);
  let last = '';
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charAt(at);
    if (SPACE_OR_HYPHEN.test(unit)) {
      last = '';
      continue;
    }
    const kind = kindOf(unit);
    if (kind !== '' && kind === last) edges[units.length] = 0;
    starts[units.length] = at;
    ends[units.length] = at + 1;
    units.push(unit >= 'A' && unit <= 'Z' ? unit.toLowerCase() : unit);
    last = kind;
  }
  return { text: units.join(''), starts, ends, edges };
}

/** Japanese has no spaces between words, so a value in kanji or hiragana may begin and end anywhere. */
function kindOf(unit: string): string {
  if (/[A-Za-z\u00c0-\u024f]/u.test(unit)) return 'latin';
  if (/[0-9]/u.test(unit)) return 'digit';
  return /[\u30a1-\u30fa\u30fc]/u.test(unit) ? 'katakana' : '';
}

const words = new Int32Array(Math.ceil(LONGEST_LISTED / 4) * 2 + 2);

function hash(key: SipKey, text: string, start = 0, length = text.length): Int32Array {
  const whole = (length + 1) >> 1;
  for (let at = 0; at < whole; at++) {
    const low = text.charCodeAt(start + at * 2);
    const high = at * 2 + 1 < length ? text.charCodeAt(start + at * 2 + 1) : 0;
    words[at] = low | (high << 16);
  }
  words[whole] = 0;
  const out = new Int32Array(2);
  sipHash(key, words, length * 2, out);
  return out;
}

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
