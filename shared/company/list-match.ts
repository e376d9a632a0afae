import type { Span } from '../detect/finding.ts';
import type { Column, ColumnKind, CompanyIndex } from './index-file.ts';
import { daysIn } from './list-dates.ts';
import { codesOf, numberTag, pairTag, type Value, valueFrom } from './list-hash.ts';
import { numbersIn, type Written } from './list-numbers.ts';
import { type ListHit, wordsIn } from './list-words.ts';
import { lookUp } from './packed-set.ts';
import type { SipKey } from './siphash.ts';

/** A value that counts: by itself, or beside another of its row. */
export interface RecordHit extends Span {
  readonly column: number;
  readonly sure: boolean;
  readonly paired: boolean;
}

/** Every value of a list that a folded text holds and that the list's rules let count. */
export function recordsIn(text: string, index: CompanyIndex, key: SipKey): readonly RecordHit[] {
  const hits = [...wordsIn(text, index, key), ...numbersOf(text, index, key), ...datesOf(text, index)];
  const paired = pairsAmong(hits, index, key);
  const columns = index.header.columns ?? [];
  return hits
    .filter((hit) => paired.has(hit) || (columns[hit.column]?.alone === true && columns[hit.column]?.kind !== 'date'))
    .map((hit) => ({
      start: hit.start,
      end: hit.end,
      column: hit.column,
      sure: hit.sure || paired.has(hit),
      paired: paired.has(hit),
    }));
}

const DIGITS_ONLY: ReadonlySet<ColumnKind> = new Set(['number', 'phone']);
const GROUPED: ReadonlySet<ColumnKind> = new Set(['number', 'phone', 'id', 'email']);

/** A number is hashed slowly, so each is asked about once for all columns. */
function numbersOf(text: string, index: CompanyIndex, key: SipKey): readonly ListHit[] {
  const columns = index.header.columns ?? [];
  const lengths = new Set(columns.flatMap(({ kind, lengths: some }) => (GROUPED.has(kind) ? some : [])));
  const [values] = index.sets;
  if (lengths.size === 0 || values === undefined) return [];
  const known = new Map<string, readonly number[]>();
  const columnsFor = (written: Written, value: Value): readonly number[] => {
    const found: number[] = [];
    if (couldStandIn(written, columns)) lookUp(values, numberTag(key, value), found);
    return found.filter((column) => written.isDigits || !DIGITS_ONLY.has(columns[column]?.kind ?? 'number'));
  };
  return [...numbersIn(text, lengths)].flatMap((written) => {
    const value = valueFrom(codesOf(written.value));
    const found = known.get(written.value) ?? columnsFor(written, value);
    known.set(written.value, found);
    return found.map((column) => ({ start: written.start, end: written.end, column, value, sure: true }));
  });
}

type Sought = Pick<Column, 'kind' | 'lengths'>;

/** Words of letters alone are not worth a slow hash: numbers of customers hold a digit, and mail addresses their sign. */
function couldStandIn({ value, isDigits, isMail }: Written, columns: readonly Sought[]): boolean {
  const fits = (kind: ColumnKind): boolean =>
    isDigits || (kind === 'email' ? isMail : kind === 'id' && /\d/u.test(value));
  return columns.some(({ kind, lengths }) => GROUPED.has(kind) && fits(kind) && lengths.includes(value.length));
}

/** Days are not looked up: each counts only beside the value that it belongs to. */
function datesOf(text: string, { header: { columns = [], pairs = [] } }: CompanyIndex): readonly ListHit[] {
  const inPairs = pairs.flatMap(({ first, second }) => [first, second]);
  const dated = [...new Set(inPairs)].filter((column) => columns[column]?.kind === 'date');
  if (dated.length === 0) return [];
  const days = daysIn(text).map(({ start, end, day }) => ({ start, end, value: valueFrom(codesOf(day)), sure: true }));
  return dated.flatMap((column) => days.map((day) => ({ ...day, column })));
}

/** Those of a pair's values that stand close enough to each other and belong to one row. */
function pairsAmong(hits: readonly ListHit[], index: CompanyIndex, key: SipKey): ReadonlySet<ListHit> {
  const paired = new Set<ListHit>();
  const known = new Map<string, number[]>();
  const [, twos] = index.sets;
  const byStart = hits.toSorted((a, b) => a.start - b.start);
  for (const [number, { first, second, within }] of (index.header.pairs ?? []).entries()) {
    const others = byStart.filter(({ column }) => column === second);
    let from = 0;
    for (const one of byStart.filter(({ column }) => column === first)) {
      while (from < others.length && (others[from]?.end ?? 0) + within < one.start) from++;
      const near = others.slice(from, from + MOST_NEAR).filter((other) => other.start <= one.end + within);
      for (const other of near) {
        const name = `${one.value.low} ${one.value.high} ${other.value.low} ${other.value.high}`;
        const found = known.get(name) ?? [];
        if (twos !== undefined && !known.has(name)) lookUp(twos, pairTag(key, one.value, other.value), found);
        known.set(name, found);
        if (!found.includes(number)) continue;
        paired.add(one);
        paired.add(other);
      }
    }
  }
  return paired;
}

/** How many values around one are tried: a table of hundreds of rows stays quick. */
const MOST_NEAR = 40;
