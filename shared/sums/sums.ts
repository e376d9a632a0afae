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
  /** Three numbers each: index of the cell, index of the key, amount. */
  readonly rows: Float64Array;
}

export interface SumsBuilder {
  /** Adds these counts `times` over; `length` is that of all their texts together. */
  readonly add: (cell: Cell, counts: readonly Count[], times?: number, length?: number) => void;
  /** Adds sums as they are. */
  readonly merge: (sums: Sums) => void;
  readonly sums: () => Sums;
}

/** Sums that grow. */
export function openSums(): SumsBuilder {
  const cells = numbered<Cell>();
  const keys = numbered<CountKey>();
  const amounts: Map<number, number>[] = [];
  const amountsOf = (cell: Cell) => {
    const number = cells.numberOf(cellName(cell), cell);
    let found = amounts[number];
    if (found === undefined) {
      found = new Map();
      amounts[number] = found;
    }
    return found;
  };
  const put = (into: Map<number, number>, key: CountKey, amount: number) => {
    const number = keys.numberOf(key, key);
    into.set(number, (into.get(number) ?? 0) + amount);
  };
  return {
    add(cell, counts, times = 1, length = 0) {
      const into = amountsOf(cell);
      for (const [key, amount] of counts) put(into, key, amount * times);
      if (length > 0) put(into, 'length', length);
    },
    merge({ cells: others, keys: names, rows }) {
      const into = others.map(amountsOf);
      for (let at = 0; at + 2 < rows.length; at += 3) {
        const target = into[rows[at] ?? -1];
        const name = names[rows[at + 1] ?? -1];
        if (target !== undefined && name !== undefined) put(target, name, rows[at + 2] ?? 0);
      }
    },
    sums: () => ({ cells: cells.all, keys: keys.all, rows: rowsOf(amounts) }),
  };
}

/** The sums of entries, of silently allowed checks, and of findings marked as wrong. */
export function sumsOf(
  entries: readonly Entry[],
  passed: readonly PassedCount[] = [],
  wrong: readonly WrongMark[] = [],
): Sums {
  const builder = openSums();
  for (const entry of entries) builder.add(cellOfEntry(entry), countsOfEntry(entry), 1, entry.length);
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

function rowsOf(amounts: readonly ReadonlyMap<number, number>[]): Float64Array {
  const rows = new Float64Array(3 * amounts.reduce((total, { size }) => total + size, 0));
  let at = 0;
  for (const [cell, counts] of amounts.entries()) {
    for (const [key, amount] of counts) {
      rows.set([cell, key, amount], at);
      at += 3;
    }
  }
  return rows;
}
