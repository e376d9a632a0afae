import type { Cell, Sums } from '../../../../shared/sums/sums.ts';
import type { Count, CountKey } from '../../../../shared/sums/tally.ts';

/** Counts by the numbers of their keys: key, amount, key, amount, and so on. */
export type Numbered = readonly number[];

/** Keys that were met, numbered as they came. */
export interface KeyTable {
  readonly names: readonly CountKey[];
  readonly numberOf: (key: CountKey) => number;
  readonly numbered: (counts: readonly Count[]) => Numbered;
}

export function keyTable(): KeyTable {
  const numbers = new Map<CountKey, number>();
  const names: CountKey[] = [];
  const numberOf = (key: CountKey) => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, names.length);
    names.push(key);
    return names.length - 1;
  };
  return { names, numberOf, numbered: (counts) => counts.flatMap(([key, amount]) => [numberOf(key), amount]) };
}

/** Everything that happened in one place: the number of each day's cell. */
export interface Place {
  readonly cell: Omit<Cell, 'day'>;
  readonly days: Map<string, number>;
}

/** Amounts by the numbers of cell and key. A company has millions of them, so they lie in plain arrays. */
export interface AmountTable {
  readonly cellOf: (place: Place, day: string) => number;
  readonly add: (cell: number, key: number, amount: number) => void;
  /** What is in the table as sums of their own, with the keys that they use. Empties the table. */
  readonly sums: (places: Iterable<Place>, names: readonly CountKey[]) => Sums;
}

/** No table of keys grows this large. */
const KEYS = 2 ** 26;
const SMALLEST = 2 ** 12;

/** A hash table with open places: each slot has cell and key in one number, and the amount. */
export function amountTable(): AmountTable {
  let cells: Cell[] = [];
  let slots = new Float64Array(SMALLEST * 2).fill(-1);
  let used = 0;
  const slotOf = (table: Float64Array, cell: number, key: number): number => {
    const mask = table.length / 2 - 1;
    const name = cell * KEYS + key;
    // Amounts of one cell are asked for together, so they lie together.
    let slot = (mixed(cell) + key) & mask;
    while (table[slot * 2] !== -1 && table[slot * 2] !== name) slot = (slot + 1) & mask;
    return slot * 2;
  };
  const grow = () => {
    const larger = new Float64Array(slots.length * 2).fill(-1);
    for (let at = 0; at < slots.length; at += 2) {
      const name = slots[at] ?? -1;
      if (name === -1) continue;
      const to = slotOf(larger, Math.floor(name / KEYS), name % KEYS);
      larger[to] = name;
      larger[to + 1] = slots[at + 1] ?? 0;
    }
    slots = larger;
  };
  return {
    cellOf(place, day) {
      const known = place.days.get(day);
      if (known !== undefined) return known;
      place.days.set(day, cells.length);
      cells.push({ day, ...place.cell });
      return cells.length - 1;
    },
    add(cell, key, amount) {
      const slot = slotOf(slots, cell, key);
      if (slots[slot] === -1) {
        slots[slot] = cell * KEYS + key;
        slots[slot + 1] = amount;
        used++;
        if (used * 3 > slots.length) grow();
      } else slots[slot + 1] = (slots[slot + 1] ?? 0) + amount;
    },
    sums(places, names) {
      const sums = sumsOfSlots(slots, used, cells, names);
      for (const { days } of places) days.clear();
      cells = [];
      used = 0;
      if (slots.length > SMALLEST * 16) slots = new Float64Array(SMALLEST * 2);
      slots.fill(-1);
      return sums;
    },
  };
}

/** Spreads a number over all bits, as MurmurHash3 by A. Appleby ends. */
export function mixed(word: number): number {
  let mix = word ^ (word >>> 16);
  mix = Math.imul(mix, 0x85ebca6b);
  mix ^= mix >>> 13;
  mix = Math.imul(mix, 0xc2b2ae35);
  return mix ^ (mix >>> 16);
}

function sumsOfSlots(slots: Float64Array, used: number, cells: readonly Cell[], names: readonly CountKey[]): Sums {
  const own = new Map<number, number>();
  const rows = new Float64Array(used * 3);
  let at = 0;
  for (let slot = 0; slot < slots.length; slot += 2) {
    const name = slots[slot] ?? -1;
    if (name === -1) continue;
    const key = name % KEYS;
    const number = own.get(key) ?? own.size;
    if (number === own.size) own.set(key, number);
    rows[at] = Math.floor(name / KEYS);
    rows[at + 1] = number;
    rows[at + 2] = slots[slot + 1] ?? 0;
    at += 3;
  }
  return { cells, keys: [...own.keys()].map((number) => names[number] ?? ''), rows };
}
