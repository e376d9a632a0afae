/**
 * A text as a row of tokens, whatever language it is in. A name that people give to things has no value of its own: it
 * is known by how far before it the same name stood, so that renaming changes nothing.
 */
export interface Tokens {
  readonly count: number;
  /** What the token is; 0 for a given name, below 0 for a number. */
  readonly values: Int32Array;
  /** For a given name the index of the same name before it, or -1. */
  readonly earlier: Int32Array;
  /** Offsets into the text, end exclusive. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Collects tokens while a text is read. */
export interface TokenSink {
  readonly add: (value: number, start: number, end: number) => void;
  readonly addName: (name: number, start: number, end: number) => void;
  readonly done: () => Tokens;
}

/** Room for every token of a text of this length. */
export function tokenSink(length: number): TokenSink {
  let room = Math.max(16, Math.ceil(length / 3));
  let [values, earlier, starts, ends] = Array.from({ length: 4 }, () => new Int32Array(room)) as Columns;
  const last = new Map<number, number>();
  let count = 0;
  function put(value: number, before: number, start: number, end: number): void {
    if (count === room) {
      room *= 2;
      [values, earlier, starts, ends] = [values, earlier, starts, ends].map((column) => grown(column, room)) as Columns;
    }
    values[count] = value;
    earlier[count] = before;
    starts[count] = start;
    ends[count++] = end;
  }
  return {
    add: (value, start, end) => put(value === 0 ? 1 : value, -1, start, end),
    addName(name, start, end) {
      put(0, last.get(name) ?? -1, start, end);
      last.set(name, count - 1);
    },
    done: () => ({ count, values, earlier, starts, ends }),
  };
}

type Columns = [Int32Array, Int32Array, Int32Array, Int32Array];

function grown(column: Int32Array, room: number): Int32Array {
  const larger = new Int32Array(room);
  larger.set(column);
  return larger;
}

/** Set in the value of a number and of nothing else. */
export const NUMBER = -0x80000000;

/** FNV-1a over the UTF-16 units of a stretch (Fowler, Noll and Vo, draft-eastlake-fnv): quick, and not the keyed hash. */
export function hashUnits(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
