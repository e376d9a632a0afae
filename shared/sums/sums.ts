import type { Tier } from '../policy/policy.ts';
import type { Entry, EntryHost, PassedCount } from '../record/entry.ts';
import type { WrongMark } from '../wrong/wrong.ts';
import { type Count, type CountKey, countsOfEntry, countsOfPassed, countsOfWrong } from './tally.ts';

/** Where and when: everything in one cell happened on one day, in one kind of host, towards one site, in one group. */
export interface Cell {
  /** ISO 8601 date, UTC. */
  readonly day: string;
  /** Left out, like the next two, for what is not about a check: wrong marks. */
  readonly host?: EntryHost;
  readonly site?: string;
  readonly tier?: Tier;
  /** Left out where the person's group is not known. */
  readonly group?: string;
}

/**
 * Counts of the record. Sums of parts, merged in any order and any grouping, are the sums of the whole. Ids, words of closed
 * lists and numbers only: of texts no more than how long they were all together.
 */
export interface Sums {
  /** No two are alike. */
  readonly cells: readonly Cell[];
  /** No two are alike. */
  readonly keys: readonly CountKey[];
  /** Three numbers each: index of the cell, index of the key, amount. The same cell and key may come again: amounts add up. */
  readonly rows: Float64Array;
}

export interface SumsBuilder {
  readonly add: (cell: Cell, counts: readonly Count[]) => void;
  /** Adds sums as they are. */
  readonly merge: (sums: Sums) => void;
  readonly sums: () => Sums;
}

/** Sums that grow. */
export function openSums(): SumsBuilder {
  const cells = numbered<Cell>();
  const keys = numbered<CountKey>();
  const amounts = new Map<number, Map<number, number>>();
  const merged: Float64Array[] = [];
  return {
    add(cell, counts) {
      const number = cells.numberOf(cellName(cell), cell);
      const into = amounts.get(number) ?? new Map<number, number>();
      amounts.set(number, into);
      for (const [key, amount] of counts) {
        const place = keys.numberOf(key, key);
        into.set(place, (into.get(place) ?? 0) + amount);
      }
    },
    merge({ cells: others, keys: names, rows }) {
      const cellNumbers = others.map((cell) => cells.numberOf(cellName(cell), cell));
      const keyNumbers = names.map((name) => keys.numberOf(name, name));
      merged.push(renumbered(rows, cellNumbers, keyNumbers));
    },
    sums: () => ({ cells: cells.all, keys: keys.all, rows: joined([rowsOf(amounts), ...merged]) }),
  };
}

/** The sums of entries, of silently allowed checks, and of findings marked as wrong. */
export function sumsOf(
  entries: readonly Entry[],
  passed: readonly PassedCount[] = [],
  wrong: readonly WrongMark[] = [],
): Sums {
  const builder = openSums();
  for (const entry of entries) builder.add(cellOfEntry(entry), countsOfEntry(entry));
  for (const count of passed) builder.add(cellOfPassed(count), countsOfPassed(count));
  for (const mark of wrong) builder.add({ day: mark.at.slice(0, 10) }, countsOfWrong(mark));
  return builder.sums();
}

/** All of these sums as one. */
export function mergeSums(parts: readonly Sums[]): Sums {
  const builder = openSums();
  for (const part of parts) builder.merge(part);
  return builder.sums();
}

/** The cell an entry belongs to. `at` is ISO 8601, UTC. */
export function cellOfEntry({ at, host, site, tier, group }: Omit<Entry, 'id' | 'length'>): Cell {
  return { day: at.slice(0, 10), host, site, tier, ...(group !== undefined && { group }) };
}

export function cellOfPassed({ day, host, site, tier, group }: PassedCount): Cell {
  return { day, host, site, tier, ...(group !== undefined && { group }) };
}

function cellName({ day, host, site, tier, group }: Cell): string {
  return [day, host, site, tier, group].join(' ');
}

/** Things by their names, numbered from 0 as they come. */
function numbered<T>() {
  const numbers = new Map<string, number>();
  const all: T[] = [];
  const numberOf = (name: string, thing: T): number => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, all.length);
    all.push(thing);
    return all.length - 1;
  };
  return { all, numberOf };
}

/** Rows of a table of amounts by key, by cell. */
export function rowsOf(amounts: ReadonlyMap<number, ReadonlyMap<number, number>>): Float64Array {
  let count = 0;
  for (const { size } of amounts.values()) count += size;
  const rows = new Float64Array(3 * count);
  let at = 0;
  for (const [cell, counts] of amounts) {
    for (const [key, amount] of counts) {
      rows[at] = cell;
      rows[at + 1] = key;
      rows[at + 2] = amount;
      at += 3;
    }
  }
  return rows;
}

/** Rows of other sums by the numbers that cells and keys have here. A number of none there has none here. */
function renumbered(rows: Float64Array, cells: readonly number[], keys: readonly number[]): Float64Array {
  const renamed = new Float64Array(rows.length);
  for (let at = 0; at + 2 < rows.length; at += 3) {
    renamed[at] = cells[rows[at] ?? -1] ?? -1;
    renamed[at + 1] = keys[rows[at + 1] ?? -1] ?? -1;
    renamed[at + 2] = rows[at + 2] ?? 0;
  }
  return renamed;
}

function joined(parts: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(parts.reduce((total, { length }) => total + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
