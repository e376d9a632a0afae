/**
 * SipHash-2-4 (Aumasson and Bernstein, "SipHash: a fast short-input PRF", 2012): a keyed hash of 64 bits. Chosen because
 * it runs at once in every host, the page included, and because without the key of 128 bits its values say nothing.
 */

/** The company key as four words, the least significant first. */
export type SipKey = Int32Array;

/** 64 bits: the low word, then the high one. */
export type Hash64 = Int32Array;

/** The state v0 to v3, low word before high word. Scratch: every hash begins by filling it. */
const v = new Int32Array(8);

/**
 * Hashes the first `bytes` bytes of `words` (little-endian) into `out`. Words that only pad the last block are zero.
 */
export function sipHash(key: SipKey, words: Int32Array, bytes: number, out: Hash64): void {
  start(key);
  const whole = bytes >>> 3;
  for (let block = 0; block < whole; block++) mix(words[block * 2] ?? 0, words[block * 2 + 1] ?? 0);
  const low = bytes % 8 === 0 ? 0 : (words[whole * 2] ?? 0);
  mix(low, ((words[whole * 2 + 1] ?? 0) & lastMask(bytes)) | (bytes << 24), out);
}

/**
 * Hashes the texts that begin at `at` and have these `lengths` (in code units, ascending), two bytes a unit as `sipHash`
 * would: what the longer ones have in common with the shorter is read once. The hash of `lengths[n]` goes to `out[n * 2]`
 * (low) and `out[n * 2 + 1]` (high). Lengths that lead to an end where `ends` is 0 are passed over and leave `out` as it is.
 */
export function sipHashPrefixes(
  key: SipKey,
  units: Uint16Array,
  { at, lengths, ends }: { readonly at: number; readonly lengths: Int32Array; readonly ends: Uint8Array },
  out: Int32Array,
): void {
  start(key);
  let read = at;
  for (let nth = 0; nth < lengths.length; nth++) {
    const length = lengths[nth] as number;
    const end = at + length;
    if (end > units.length) return;
    if (ends[end] === 0) continue;
    for (; read + 4 <= end; read += 4) mix(pair(units, read, end), pair(units, read + 2, end));
    mix(pair(units, read, end), pair(units, read + 2, end) | (length << 25), out, nth * 2);
  }
}

function pair(units: Uint16Array, at: number, end: number): number {
  if (at + 1 < end) return (units[at] as number) | ((units[at + 1] as number) << 16);
  return at < end ? (units[at] as number) : 0;
}

/** Hashes two words, eight bytes: the usual case here. */
export function sipHashPair(key: SipKey, low: number, high: number, out: Hash64): void {
  start(key);
  mix(low, high);
  mix(0, 8 << 24, out);
}

/** Which bytes of the last word belong to the message. */
function lastMask(bytes: number): number {
  const left = bytes % 8;
  return left <= 4 ? 0 : (1 << ((left - 4) * 8)) - 1;
}

function start(key: SipKey): void {
  const k0 = key[0] as number;
  const k1 = key[1] as number;
  const k2 = key[2] as number;
  const k3 = key[3] as number;
  v[0] = k0 ^ 0x70736575;
  v[1] = k1 ^ 0x736f6d65;
  v[2] = k2 ^ 0x6e646f6d;
  v[3] = k3 ^ 0x646f7261;
  v[4] = k0 ^ 0x6e657261;
  v[5] = k1 ^ 0x6c796765;
  v[6] = k2 ^ 0x79746573;
  v[7] = k3 ^ 0x74656462;
}

/**
 * Takes in a block: two SipRounds. With `out` it is the last one, four more rounds follow, their hash goes to `out[at]`
 * and `out[at + 1]`, and the state stays as it was before. In one piece, with the two words of each 64 bits in variables
 * of their own and shifts by constants, because that makes a hash many times as fast. A rotation by 32 is an exchange of
 * the two words.
 */
function mix(low: number, high: number, out?: Int32Array, at = 0): void {
  let a = v[0] as number;
  let aHigh = v[1] as number;
  let b = v[2] as number;
  let bHigh = v[3] as number;
  let c = v[4] as number;
  let cHigh = v[5] as number;
  let d = (v[6] as number) ^ low;
  let dHigh = (v[7] as number) ^ high;
  const count = out === undefined ? 2 : 6;
  for (let round = 0; round < count; round++) {
    if (round === 2) {
      a ^= low;
      aHigh ^= high;
      c ^= 0xff;
    }
    let sum = (a + b) | 0;
    aHigh = (aHigh + bHigh + (((a & b) | ((a | b) & ~sum)) >>> 31)) | 0;
    a = sum;
    sum = (c + d) | 0;
    cHigh = (cHigh + dHigh + (((c & d) | ((c | d) & ~sum)) >>> 31)) | 0;
    c = sum;
    let turned = ((b << 13) | (bHigh >>> 19)) ^ a;
    bHigh = ((bHigh << 13) | (b >>> 19)) ^ aHigh;
    b = turned;
    turned = ((d << 16) | (dHigh >>> 16)) ^ c;
    dHigh = ((dHigh << 16) | (d >>> 16)) ^ cHigh;
    d = turned;
    // From here the words of `a` have changed places.
    sum = (c + b) | 0;
    cHigh = (cHigh + bHigh + (((c & b) | ((c | b) & ~sum)) >>> 31)) | 0;
    c = sum;
    sum = (aHigh + d) | 0;
    const top = (a + dHigh + (((aHigh & d) | ((aHigh | d) & ~sum)) >>> 31)) | 0;
    a = sum;
    aHigh = top;
    turned = ((b << 17) | (bHigh >>> 15)) ^ c;
    bHigh = ((bHigh << 17) | (b >>> 15)) ^ cHigh;
    b = turned;
    turned = ((d << 21) | (dHigh >>> 11)) ^ a;
    dHigh = ((dHigh << 21) | (d >>> 11)) ^ aHigh;
    d = turned;
    const other = c;
    c = cHigh;
    cHigh = other;
  }
  if (out === undefined) {
    v[0] = a ^ low;
    v[1] = aHigh ^ high;
    v[2] = b;
    v[3] = bHigh;
    v[4] = c;
    v[5] = cHigh;
    v[6] = d;
    v[7] = dHigh;
    return;
  }
  out[at] = a ^ b ^ c ^ d;
  out[at + 1] = aHigh ^ bHigh ^ cHigh ^ dHigh;
}
