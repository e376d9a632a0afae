import { tagOf } from './fingerprints.ts';
import { type SipKey, sipHashPair } from './siphash.ts';

/** Bits of a hash in a list: with a million forms one question in 70 million is answered by chance. */
export const LIST_BITS = 46;

/**
 * How often a hash is hashed again for numbers and for pairs, which can be guessed one by one: every guess costs as much.
 * A pasted table has a dozen pairs for each of its rows, so they bear less than numbers; words are asked about at every
 * letter of a text and bear nothing.
 */
const NUMBER_TURNS = 1024;
const PAIR_TURNS = 64;

/** Two words that stand for a value of a list; equal forms give equal words. */
export interface Value {
  readonly low: number;
  readonly high: number;
}

/** Letters of a value one after the other. Begin with `EMPTY_VALUE`. */
export const EMPTY_VALUE: Value = { low: 0x6c697374, high: 0x76616c75 };

export function extendLow(low: number, code: number): number {
  return (Math.imul(low, 0x2c1b3c6d) + code + 1) | 0;
}

export function extendHigh(high: number, code: number): number {
  return (Math.imul(high ^ code, 0x297a2d39) + (high >>> 15) + 1) | 0;
}

export function valueFrom(codes: Iterable<number>): Value {
  let { low, high } = EMPTY_VALUE;
  for (const code of codes) {
    low = extendLow(low, code);
    high = extendHigh(high, code);
  }
  return { low, high };
}

export function codesOf(text: string): readonly number[] {
  return Array.from(text.split(''), (unit) => unit.charCodeAt(0));
}

/** The stored hash of a word. */
export function wordTag(key: SipKey, { low, high }: Value): number {
  return tagOf(key, low, high, LIST_BITS);
}

/** The stored hash of a number: slow on purpose. */
export function numberTag(key: SipKey, value: Value): number {
  return slowTag(key, value, NUMBER_TURNS);
}

function slowTag(key: SipKey, { low, high }: Value, turns: number): number {
  const out = new Int32Array([low, high]);
  for (let turn = 0; turn < turns; turn++) sipHashPair(key, out[0] as number, out[1] as number, out);
  return tagOf(key, out[0] as number, out[1] as number, LIST_BITS);
}

/** The stored hash of two values of one row: slow on purpose. */
export function pairTag(key: SipKey, first: Value, second: Value): number {
  const both = { low: extendLow(first.low, second.low ^ 0x70616972), high: extendHigh(first.high, second.high) };
  return slowTag(key, both, PAIR_TURNS);
}

/** Which beginnings occur at all, as a table of 65 536 bits: most letters of a text need no hash. */
export const TABLE_WORDS = 2048;

export function beginningOf(key: SipKey, first: number, second: number): number {
  return (
    (Math.imul(first ^ (key[0] as number), 0x85ebca6b) ^ Math.imul(second ^ (key[1] as number), 0xc2b2ae35)) >>> 16
  );
}

export function setBit(table: Uint32Array, bit: number): void {
  table[bit >>> 5] = (table[bit >>> 5] ?? 0) | (1 << (bit & 31));
}

export function hasBit(table: Uint32Array, bit: number): boolean {
  return (((table[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
}
