import type { Tokens } from './tokens.ts';

/** How a text is cut into fingerprints; stored with every index, since both sides must cut alike. */
export interface Cut {
  /** Tokens of one gram. */
  readonly gram: number;
  /** Of this many neighbouring grams one is kept, so a copy of `gram + window - 1` tokens is always met. */
  readonly window: number;
  /** A gram of fewer different tokens than this says nothing (tables of numbers, lists of imports). */
  readonly variety: number;
}

/** Grams of a text by the index of their first token. */
export interface Grams {
  readonly count: number;
  /** Two words that stand for the gram. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** Place in the order in which one of a window is kept; `NOT_KEPT` for those that never are. */
  readonly order: Uint32Array;
}

export const NOT_KEPT = 0xffffffff;

/**
 * Kept grams are the least of their windows, so nearly all of them are below this share of the order times the window. Those
 * above are never kept, and a check need not look them up. Of windows of random grams e^-6, one in 400, keeps none.
 */
const SHARE = 6;

/** All grams of a row of tokens. */
export function gramsOf(tokens: Tokens, { gram, window, variety }: Cut): Grams {
  const count = Math.max(0, tokens.count - gram + 1);
  const low = new Int32Array(count);
  const high = new Int32Array(count);
  const order = new Uint32Array(count).fill(NOT_KEPT);
  const limit = Math.min(NOT_KEPT - 1, Math.floor((0x100000000 * SHARE) / window));
  const values = new Int32Array(gram);
  for (let at = 0; at < count; at++) {
    relativeValues(tokens, at, values);
    let a = 0;
    let b = 0;
    for (let index = 0; index < gram; index++) {
      const value = values[index] as number;
      a = Math.imul(a, 0x2c1b3c6d) + value;
      b = Math.imul(b ^ value, 0x297a2d39) + (b >>> 15);
    }
    low[at] = a;
    high[at] = b;
    const place = mixed(a ^ Math.imul(b, 0x85ebca6b));
    if (place <= limit && saysSomething(values, variety)) order[at] = place;
  }
  return { count, low, high, order };
}

const NEW_NAME = 1;
const KNOWN_NAME = 0x100;

/** What the tokens from `at` on are, seen from there: a given name is how far before it it stood, or new. */
function relativeValues({ values, earlier }: Tokens, at: number, into: Int32Array): void {
  for (let index = 0; index < into.length; index++) {
    const value = values[at + index] as number;
    const before = earlier[at + index] as number;
    into[index] = value !== 0 ? value : before >= at ? KNOWN_NAME + at + index - before : NEW_NAME;
  }
}

/** Longest pattern of which repetitions are told apart: a line of assignments or of a table. */
const LONGEST_PERIOD = 9;
/** This share of the tokens must be what stood one period before. */
const PERIODIC = 0.75;

/** Enough different tokens, and not the same line again and again. Numbers count as alike: tables are full of them. */
function saysSomething(values: Int32Array, variety: number): boolean {
  let seen = 0;
  for (const value of values) seen |= 1 << (Math.imul(Math.max(-1, value), 0x9e3779b1) >>> 27);
  if (bitsSet(seen) < variety) return false;
  for (let period = 1; period <= Math.min(LONGEST_PERIOD, values.length / 2); period++) {
    let same = 0;
    for (let index = period; index < values.length; index++) {
      if (Math.max(-1, values[index] as number) === Math.max(-1, values[index - period] as number)) same++;
    }
    if (same >= (values.length - period) * PERIODIC) return false;
  }
  return true;
}

/** The finishing steps of MurmurHash3 (Appleby, public domain): every bit of the input moves every bit of the result. */
function mixed(value: number): number {
  let h = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function bitsSet(word: number): number {
  let rest = word - ((word >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * Winnowing (Schleimer, Wilkerson and Aiken, "Winnowing: local algorithms for document fingerprinting", SIGMOD 2003): of
 * every `window` neighbouring grams the least in order is kept, the last of equal ones.
 */
export function winnow({ order }: Pick<Grams, 'order'>, window: number): readonly number[] {
  const kept: number[] = [];
  const waiting = new Int32Array(order.length);
  let first = 0;
  let end = 0;
  for (let at = 0; at < order.length; at++) {
    const place = order[at] as number;
    while (end > first && (order[waiting[end - 1] as number] as number) >= place) end--;
    waiting[end++] = at;
    if ((waiting[first] as number) <= at - window) first++;
    if (at < window - 1 && at < order.length - 1) continue;
    const least = waiting[first] as number;
    if (order[least] !== NOT_KEPT && kept.at(-1) !== least) kept.push(least);
  }
  return kept;
}
