import { type PackedSet, packSet } from './packed-set.ts';

/** Fingerprints are collected with this many bits and cut when they are packed: how many are needed follows from their number. */
export const COLLECTED_BITS = 40;

/** Collects hashes with their sources and packs them. Hash and source together have at most 52 bits. */
export interface Collector {
  readonly add: (tag: number, source: number) => void;
  readonly count: () => number;
  readonly pack: (tagBits: number, limits: Limits) => PackedSet;
}

/** What says nothing about a source is left out. */
export interface Limits {
  /** Most times that a hash may occur at all: beyond that it is a pattern of the house, or generated. */
  readonly repeats: number;
  /** Most sources that may share a hash. */
  readonly sources: number;
}

export const NO_LIMITS: Limits = { repeats: Number.POSITIVE_INFINITY, sources: Number.POSITIVE_INFINITY };

export function collector(sourceBits: number, bits = COLLECTED_BITS): Collector {
  const scale = 2 ** sourceBits;
  let items = new Float64Array(1024);
  let count = 0;
  return {
    add(tag, source) {
      if (count === items.length) {
        const larger = new Float64Array(count * 2);
        larger.set(items);
        items = larger;
      }
      items[count++] = tag * scale + source;
    },
    count: () => count,
    pack(tagBits, limits) {
      const sorted = items.subarray(0, count).sort();
      const kept = keptOf(sorted, scale, limits);
      const tags = new Float64Array(kept);
      const sources = new Uint32Array(kept);
      for (let at = 0; at < kept; at++) {
        const item = sorted[at] as number;
        tags[at] = Math.floor(item / (scale * 2 ** (bits - tagBits)));
        sources[at] = item % scale;
      }
      return packSet({ tags, sources }, tagBits, sourceBits);
    },
  };
}

/** How many bits number this many sources. */
export function sourceBitsFor(count: number): number {
  return Math.ceil(Math.log2(Math.max(1, count)));
}

/** Moves what is kept to the front, each pair once; returns how many there are. */
function keptOf(sorted: Float64Array, scale: number, { repeats, sources }: Limits): number {
  let kept = 0;
  for (let start = 0; start < sorted.length; ) {
    const tag = Math.floor((sorted[start] as number) / scale);
    let end = start;
    let different = 0;
    for (; end < sorted.length && Math.floor((sorted[end] as number) / scale) === tag; end++) {
      if (end === start || sorted[end] !== sorted[end - 1]) different++;
    }
    if (end - start <= repeats && different <= sources) {
      for (let at = start; at < end; at++) {
        if (at === start || sorted[at] !== sorted[at - 1]) sorted[kept++] = sorted[at] as number;
      }
    }
    start = end;
  }
  return kept;
}
