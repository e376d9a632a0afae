/**
 * A set of keyed hashes, each with the number of the source it came from, packed close to the least number of bits: a
 * hash is cut into the number of its bucket, which is its place, and a rest, which is stored. Buckets hold eight on
 * average, so that a question reads some forty bytes and the file can stay as it lies on the disk.
 */
export interface PackedSet {
  readonly count: number;
  /** Bits of a hash, at most 52. */
  readonly tagBits: number;
  /** Bits for a source; 0 where there is one. */
  readonly sourceBits: number;
  /** Before every 64th bucket: how many stand before it. */
  readonly before: Uint32Array;
  /** How many stand in each bucket. */
  readonly sizes: Uint8Array;
  /** Rest and source of each, without gaps. */
  readonly bits: Uint32Array;
}

/** Hashes in ascending order, each with its source. */
export interface Tagged {
  readonly tags: Float64Array;
  readonly sources: Uint32Array;
}

const PER_BUCKET = 8;
const STRIDE = 64;
/** A rest is read as one word. */
const MOST_REST_BITS = 30;

/** How many bits number the buckets of a set: a rule and not a field, so that equal content is equal bytes. */
export function bucketBits(count: number, tagBits: number): number {
  const wanted = Math.max(0, Math.ceil(Math.log2(Math.max(1, count / PER_BUCKET))));
  return Math.min(tagBits, Math.max(wanted, tagBits - MOST_REST_BITS));
}

/** Packs hashes that are in ascending order. Throws a `RangeError` when a bucket overflows, which no keyed hash does. */
export function packSet({ tags, sources }: Tagged, tagBits: number, sourceBits: number): PackedSet {
  const buckets = 2 ** bucketBits(tags.length, tagBits);
  const restBits = tagBits - Math.log2(buckets);
  const sizes = new Uint8Array(buckets);
  const before = new Uint32Array(Math.ceil(buckets / STRIDE));
  const bits = new Uint32Array(wordsFor(tags.length, restBits + sourceBits));
  let at = 0;
  for (const [index, tag] of tags.entries()) {
    const bucket = Math.floor(tag / 2 ** restBits);
    if (sizes[bucket] === 255) throw new RangeError('bucket overflow');
    sizes[bucket] = (sizes[bucket] ?? 0) + 1;
    at = writeBits(bits, at, tag - bucket * 2 ** restBits, restBits);
    at = writeBits(bits, at, sources[index] ?? 0, sourceBits);
  }
  let total = 0;
  for (let bucket = 0; bucket < buckets; bucket++) {
    if (bucket % STRIDE === 0) before[bucket / STRIDE] = total;
    total += sizes[bucket] ?? 0;
  }
  return { count: tags.length, tagBits, sourceBits, before, sizes, bits };
}

/** Words that hold this many entries. */
export function wordsFor(count: number, entryBits: number): number {
  return Math.ceil((count * entryBits) / 32);
}

/** Adds the sources of a hash to `found`; returns how many there were. */
export function lookUp(set: PackedSet, tag: number, found: number[]): number {
  const restBits = set.tagBits - Math.log2(set.sizes.length);
  const bucket = Math.floor(tag / 2 ** restBits);
  const rest = tag - bucket * 2 ** restBits;
  const size = set.sizes[bucket] ?? 0;
  if (size === 0) return 0;
  const width = restBits + set.sourceBits;
  let at = placeOf(set, bucket) * width;
  let hits = 0;
  for (let entry = 0; entry < size; entry++, at += width) {
    if (readBits(set.bits, at, restBits) !== rest) continue;
    found.push(readBits(set.bits, at + restBits, set.sourceBits));
    hits++;
  }
  return hits;
}

/** Every hash with its source, in ascending order. */
export function unpackSet(set: PackedSet): Tagged {
  const restBits = set.tagBits - Math.log2(set.sizes.length);
  const tags = new Float64Array(set.count);
  const sources = new Uint32Array(set.count);
  let at = 0;
  let index = 0;
  for (const [bucket, size] of set.sizes.entries()) {
    for (let entry = 0; entry < size; entry++, index++) {
      tags[index] = bucket * 2 ** restBits + readBits(set.bits, at, restBits);
      sources[index] = readBits(set.bits, at + restBits, set.sourceBits);
      at += restBits + set.sourceBits;
    }
  }
  return { tags, sources };
}

function placeOf({ before, sizes }: PackedSet, bucket: number): number {
  const base = Math.floor(bucket / STRIDE);
  let place = before[base] ?? 0;
  for (let other = base * STRIDE; other < bucket; other++) place += sizes[other] ?? 0;
  return place;
}

function writeBits(words: Uint32Array, at: number, value: number, width: number): number {
  const word = Math.floor(at / 32);
  const shift = at % 32;
  if (width > 0) words[word] = (words[word] ?? 0) | (value << shift);
  if (shift + width > 32) words[word + 1] = value >>> (32 - shift);
  return at + width;
}

function readBits(words: Uint32Array, at: number, width: number): number {
  if (width === 0) return 0;
  const word = Math.floor(at / 32);
  const shift = at % 32;
  let value = (words[word] ?? 0) >>> shift;
  if (shift + width > 32) value |= (words[word + 1] ?? 0) << (32 - shift);
  return (value & (width === 32 ? -1 : (1 << width) - 1)) >>> 0;
}
