import { mixed } from './tables.ts';

/** Two words for each id, shared by all threads. */
export type IdTable = Int32Array;

/** No entry is shorter, in whatever format, so a file holds no more than its bytes divided by this. */
const SHORTEST = 80;

/** A table for every id that files of so many bytes can hold, at most three quarters full. */
export function newIdTable(bytes: number): IdTable {
  const ids = Math.ceil(bytes / SHORTEST) + 1;
  const slots = 2 ** Math.ceil(Math.log2((ids * 4) / 3));
  return new Int32Array(new SharedArrayBuffer(slots * 8));
}

/**
 * Puts an id into the table; `true` for whoever puts it there first, on whatever thread. Ids are kept as 62 bits of a hash:
 * among a million ids, two different ones are taken for one with a chance of about one in nine million.
 */
export function isNewIn(table: IdTable): (id: string) => boolean {
  const mask = table.length / 2 - 1;
  return (id) => {
    const [high, low] = wordsOf(id);
    for (let slot = low & mask; ; slot = (slot + 1) & mask) {
      const before = Atomics.compareExchange(table, slot * 2, 0, high);
      if (before === 0) {
        Atomics.store(table, slot * 2 + 1, low);
        return true;
      }
      if (before === high && secondWord(table, slot) === low) return false;
    }
  };
}

/** Another thread that has taken the slot is about to write its second word. */
function secondWord(table: IdTable, slot: number): number {
  for (;;) {
    const word = Atomics.load(table, slot * 2 + 1);
    if (word !== 0) return word;
  }
}

/** Two hashes of 31 bits, never 0: multiplication and shifts as in MurmurHash3 by A. Appleby, with two seeds. */
function wordsOf(id: string): readonly [high: number, low: number] {
  let one = 0x9e3779b9;
  let two = 0x85ebca6b;
  for (let at = 0; at < id.length; at++) {
    const code = id.charCodeAt(at);
    one = Math.imul(one ^ code, 0xcc9e2d51);
    one = (one << 13) | (one >>> 19);
    two = Math.imul(two ^ code, 0x1b873593);
    two = (two << 15) | (two >>> 17);
  }
  return [mixed(one ^ two) | 1, mixed(Math.imul(two, 5) + one) | 1];
}
