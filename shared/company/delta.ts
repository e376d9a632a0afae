import { type Parsed, refused } from '../contract/shape.ts';
import { type CompanyIndex, decodeIndex, encodeIndex } from './index-file.ts';
import { type PackedSet, packSet, type Tagged, unpackSet } from './packed-set.ts';

/**
 * What leads from one version of an index to the next: the hashes that came and those that went, in the form of an index
 * of its own. `undefined` where the two are too different, and the whole file is to be taken.
 */
export function makeDelta(before: CompanyIndex, after: CompanyIndex): Uint8Array | undefined {
  const { header: old, sets: oldSets } = before;
  const { header, sets, table } = after;
  const isAlike =
    old.key === header.key && oldSets.length === sets.length && sets.every((set, at) => fits(set, oldSets[at]));
  if (!isAlike) return undefined;
  const changes = sets.flatMap((set, at) => {
    const [was, is] = [itemsOf(oldSets[at] as PackedSet), itemsOf(set)];
    return [packed(without(is, was), set), packed(without(was, is), set)];
  });
  const measures = changes.map(({ count, tagBits, sourceBits }) => ({ count, tagBits, sourceBits }));
  return encodeIndex({ header: { ...header, sets: measures, from: old.version }, sets: changes, table });
}

/** The next version of an index, made of this one and a delta. Whether it is the right one is for its manifest to say. */
export function applyDelta(before: CompanyIndex, delta: Uint8Array): Parsed<Uint8Array> {
  const opened = decodeIndex(delta);
  if (!opened.ok) return opened;
  const { header: told, sets: changes, table } = opened.value;
  const { from, ...header } = told;
  if (from !== before.header.version || changes.length !== before.sets.length * 2) {
    return refused('', '別の版からの差分です', 'the delta leads from another version');
  }
  const sets = before.sets.map((set, at) => {
    const [came, went] = [changes[at * 2], changes[at * 2 + 1]];
    if (came === undefined || went === undefined) return set;
    const stays = without(itemsOf(set), itemsOf(went));
    return packed(Float64Array.from([...stays, ...itemsOf(came)]).sort(), set);
  });
  const measures = sets.map(({ count, tagBits, sourceBits }) => ({ count, tagBits, sourceBits }));
  return { ok: true, value: encodeIndex({ header: { ...header, sets: measures }, sets, table }) };
}

type Measures = Pick<PackedSet, 'tagBits' | 'sourceBits'>;

function fits(set: Measures, old: Measures | undefined): boolean {
  return set.tagBits === old?.tagBits && set.sourceBits === old.sourceBits;
}

/** Hash and source of each entry as one number, ascending. */
function itemsOf(set: PackedSet): Float64Array {
  const { tags, sources } = unpackSet(set);
  return tags.map((tag, at) => tag * 2 ** set.sourceBits + (sources[at] ?? 0)).sort();
}

function packed(items: Float64Array, { tagBits, sourceBits }: Measures): PackedSet {
  const tagged: Tagged = {
    tags: items.map((item) => Math.floor(item / 2 ** sourceBits)),
    sources: Uint32Array.from(items, (item) => item % 2 ** sourceBits),
  };
  return packSet(tagged, tagBits, sourceBits);
}

function without(items: Float64Array, gone: Float64Array): Float64Array {
  const known = new Set(gone);
  return items.filter((item) => !known.has(item));
}
