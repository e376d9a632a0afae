import type { Span } from '../detect/finding.ts';
import type { CompanyIndex } from './index-file.ts';
import { edgesOf, HONORIFIC, isInside } from './list-edges.ts';
import { isWordKind } from './list-forms.ts';
import { beginningOf, EMPTY_VALUE, extendHigh, extendLow, hasBit, type Value, wordTag } from './list-hash.ts';
import { BREAK, type Skeleton, skeletonOf } from './list-text.ts';
import { lookUp } from './packed-set.ts';
import type { SipKey } from './siphash.ts';

/** A value of a list that a text holds. */
export interface ListHit extends Span {
  /** Number of the column. */
  readonly column: number;
  readonly value: Value;
  /** It stands where it cannot be a part of another word. */
  readonly sure: boolean;
}

/** Names of this many letters are words too. */
const SHORT_NAME = 2;

/** Words of the columns that hold names and terms, longest first at each place, without overlaps. */
export function wordsIn(text: string, index: CompanyIndex, key: SipKey): readonly ListHit[] {
  const lengths = wordLengths(index);
  if (lengths.size === 0) return [];
  const skeleton = skeletonOf(text);
  const hits: ListHit[] = [];
  for (let at = 0; at + 1 < skeleton.count; ) {
    const found = longestAt(text, skeleton, at, index, key, lengths);
    hits.push(...found.hits);
    at += Math.max(1, found.length);
  }
  return hits;
}

const LENGTHS = new WeakMap<CompanyIndex, ReadonlySet<number>>();

function wordLengths(index: CompanyIndex): ReadonlySet<number> {
  const columns = (index.header.columns ?? []).filter(({ kind }) => isWordKind(kind));
  const known = LENGTHS.get(index) ?? new Set(columns.flatMap(({ lengths }) => lengths));
  LENGTHS.set(index, known);
  return known;
}

interface Longest {
  readonly length: number;
  readonly hits: readonly ListHit[];
}

const NONE: Longest = { length: 0, hits: [] };

function longestAt(
  text: string,
  { codes, starts, ends, count }: Skeleton,
  at: number,
  index: CompanyIndex,
  key: SipKey,
  lengths: ReadonlySet<number>,
): Longest {
  const first = codes[at] as number;
  if (first === BREAK || !hasBit(index.table, beginningOf(key, first, codes[at + 1] as number))) return NONE;
  if (isInside(text, starts[at] as number, first)) return NONE;
  let { low, high } = EMPTY_VALUE;
  let longest = NONE;
  const end = Math.min(count, at + Math.max(...lengths));
  for (let next = at; next < end && codes[next] !== BREAK; next++) {
    low = extendLow(low, codes[next] as number);
    high = extendHigh(high, codes[next] as number);
    const length = next - at + 1;
    if (!lengths.has(length)) continue;
    const span = { start: starts[at] as number, end: ends[next] as number };
    const columns = columnsOf(index, key, { low, high });
    const hits = columns.flatMap((column) => hitOf(text, span, { low, high }, column, length, index));
    if (hits.length > 0) longest = { length, hits };
  }
  return longest;
}

function columnsOf({ sets: [values] }: CompanyIndex, key: SipKey, value: Value): readonly number[] {
  const columns: number[] = [];
  if (values !== undefined) lookUp(values, wordTag(key, value), columns);
  return columns;
}

function hitOf(
  text: string,
  span: Span,
  value: Value,
  column: number,
  length: number,
  { header: { columns } }: CompanyIndex,
): readonly ListHit[] {
  const edge = edgesOf(text, span);
  if (edge === 'inside') return [];
  const isShort = columns?.[column]?.kind === 'name' && length <= SHORT_NAME;
  if (isShort && !HONORIFIC.test(text.slice(span.end, span.end + 4))) return [];
  return [{ ...span, column, value, sure: edge === 'free' }];
}
