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
  for (let block = 0; block < whole; block++) compress(words[block * 2] ?? 0, words[block * 2 + 1] ?? 0);
  compress(
    bytes % 8 === 0 ? 0 : (words[whole * 2] ?? 0),
    ((words[whole * 2 + 1] ?? 0) & lastMask(bytes)) | (bytes << 24),
  );
  finish(out);
}

/** Hashes two words, eight bytes: the usual case here. */
export function sipHashPair(key: SipKey, low: number, high: number, out: Hash64): void {
  start(key);
  compress(low, high);
  compress(0, 8 << 24);
  finish(out);
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

function compress(low: number, high: number): void {
  v[6] = (v[6] as number) ^ low;
  v[7] = (v[7] as number) ^ high;
  rounds(2);
  v[0] = (v[0] as number) ^ low;
  v[1] = (v[1] as number) ^ high;
}

function finish(out: Hash64): void {
  v[4] = (v[4] as number) ^ 0xff;
  rounds(4);
  out[0] = (v[0] as number) ^ (v[2] as number) ^ (v[4] as number) ^ (v[6] as number);
  out[1] = (v[1] as number) ^ (v[3] as number) ^ (v[5] as number) ^ (v[7] as number);
}

/**
 * A SipRound is twice the same half: `a += b, c += d`, b and d rotated and joined, the words of `a` exchanged, and then
 * a and c change places. In one piece, because the state in local variables makes it ten times as fast.
 */
function rounds(count: number): void {
  let aLow = v[0] as number;
  let aHigh = v[1] as number;
  let bLow = v[2] as number;
  let bHigh = v[3] as number;
  let cLow = v[4] as number;
  let cHigh = v[5] as number;
  let dLow = v[6] as number;
  let dHigh = v[7] as number;
  for (let half = 0; half < count * 2; half++) {
    const turnB = (half & 1) === 0 ? 13 : 17;
    const turnD = (half & 1) === 0 ? 16 : 21;
    const sum = (aLow + bLow) | 0;
    aHigh = (aHigh + bHigh + (((aLow & bLow) | ((aLow | bLow) & ~sum)) >>> 31)) | 0;
    const other = (cLow + dLow) | 0;
    cHigh = (cHigh + dHigh + (((cLow & dLow) | ((cLow | dLow) & ~other)) >>> 31)) | 0;
    const bNext = ((bLow << turnB) | (bHigh >>> (32 - turnB))) ^ sum;
    bHigh = ((bHigh << turnB) | (bLow >>> (32 - turnB))) ^ aHigh;
    bLow = bNext;
    const dNext = ((dLow << turnD) | (dHigh >>> (32 - turnD))) ^ other;
    dHigh = ((dHigh << turnD) | (dLow >>> (32 - turnD))) ^ cHigh;
    dLow = dNext;
    aLow = other;
    cLow = aHigh;
    aHigh = cHigh;
    cHigh = sum;
  }
  v[0] = aLow;
  v[1] = aHigh;
  v[2] = bLow;
  v[3] = bHigh;
  v[4] = cLow;
  v[5] = cHigh;
  v[6] = dLow;
  v[7] = dHigh;
}
