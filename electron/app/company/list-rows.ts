import { parse } from 'csv-parse/sync';
import { COLUMN_KINDS, type ColumnKind, type Pair } from '../../../shared/company/index-file.ts';
import type { ListPlan } from '../../../shared/company/list-index.ts';
import { nearest } from '../../../shared/contract/nearest.ts';
import { type Parsed, refused } from '../../../shared/contract/shape.ts';

/** A list as it was read: what its first row calls the columns, and the rows. */
export interface ListTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Reads comma- or tab-separated text (RFC 4180). The first row names the columns. */
export function readTable(text: string): Parsed<ListTable> {
  const [first = ''] = text.split('\n', 1);
  const delimiter = first.includes('\t') ? '\t' : first.includes(';') && !first.includes(',') ? ';' : ',';
  try {
    const rows: string[][] = parse(text, {
      bom: true,
      delimiter,
      relaxColumnCount: true,
      skipEmptyLines: true,
      trim: true,
    });
    const [headings = [], ...rest] = rows;
    if (rest.length > 0) return { ok: true, value: { headings, rows: rest } };
  } catch {
    // What the reader says quotes the row; where it stopped is not worth telling a value for.
    return refused('', 'CSV として読めません', 'not valid CSV');
  }
  return refused('', '見出しの行と、一行以上の値が必要です', 'needs a row of headings and at least one row of values');
}

/** Which of a table's columns are asked for, and where they stand in it. */
export interface ColumnChoice {
  readonly plan: ListPlan;
  /** For each chosen column its place in a row of the table. */
  readonly places: readonly number[];
}

/**
 * Reads `氏名:name,生年月日:date,電話:phone` and `氏名+生年月日:60` (both values within 60 characters; such columns then count
 * only together, unless a column is written `氏名:name!`).
 */
export function chooseColumns(headings: readonly string[], columns: string, pairs: string): Parsed<ColumnChoice> {
  const chosen: { name: string; kind: ColumnKind; always: boolean; place: number }[] = [];
  for (const part of columns.split(',')) {
    const [name, written] = split(part);
    const place = headings.indexOf(name);
    if (place < 0) return strange(name, headings);
    const kind = COLUMN_KINDS.find((one) => one === written.replace('!', ''));
    if (kind === undefined) return strange(written, COLUMN_KINDS);
    chosen.push({ name, kind, always: written.endsWith('!'), place });
  }
  const names = chosen.map(({ name }) => name);
  const read = readPairs(pairs, names);
  if (!read.ok) return read;
  const inPairs = new Set(read.value.flatMap(({ first, second }) => [first, second]));
  const plan = {
    columns: chosen.map(({ name, kind, always }, at) => ({
      name,
      kind,
      alone: kind !== 'date' && (always || !inPairs.has(at)),
    })),
    pairs: read.value,
  };
  return { ok: true, value: { plan, places: chosen.map(({ place }) => place) } };
}

const WITHIN = 100;

function readPairs(written: string, names: readonly string[]): Parsed<readonly Pair[]> {
  const pairs: Pair[] = [];
  for (const part of written === '' ? [] : written.split(',')) {
    const [both, distance] = split(part);
    const [one = '', other = ''] = both.split('+').map((name) => name.trim());
    const [first, second] = [names.indexOf(one), names.indexOf(other)];
    if (first < 0) return strange(one, names);
    if (second < 0) return strange(other, names);
    const within = distance === '' ? WITHIN : Number(distance);
    if (!Number.isInteger(within) || within < 1 || within > 10_000) {
      return refused(part, '1から10000の整数が必要です', 'expected a whole number from 1 to 10000');
    }
    pairs.push({ first, second, within });
  }
  return { ok: true, value: pairs };
}

/** Parts at the last colon: a heading may hold one. */
function split(part: string): readonly [string, string] {
  const at = part.lastIndexOf(':');
  return at < 0 ? [part.trim(), ''] : [part.slice(0, at).trim(), part.slice(at + 1).trim()];
}

function strange(name: string, known: readonly string[]): Parsed<never> {
  const hint = nearest(name, known);
  const list = known.join(', ');
  return refused(
    name,
    hint === undefined ? `次のいずれかが必要です: ${list}` : `見つかりません。「${hint}」のことですか`,
    hint === undefined ? `expected one of: ${list}` : `not found; did you mean "${hint}"?`,
  );
}
