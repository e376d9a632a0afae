import type { HashedList, HashedValue } from '../hashed-list.ts';
import { hashedValueOf } from '../listed-values.ts';

/** The two halves of a list. */
export type ListSide = 'mask' | 'pass';

/** What adding came to: values that are in the list now, those that were before, and lines that are no value. */
export interface Added {
  readonly list: HashedList;
  readonly added: number;
  readonly known: number;
  readonly refused: number;
}

/** Puts values on one side of a list, as hashes; the values themselves are nowhere afterwards. */
export function addValues(
  list: HashedList,
  side: ListSide,
  values: readonly string[],
  about: Omit<HashedValue, 'hash' | 'length'>,
): Added {
  const next = [...(list[side] ?? [])];
  const hashes = new Set(next.map(({ hash }) => hash));
  let [added, known, refused] = [0, 0, 0];
  for (const value of values) {
    const hashed = hashOf(value, list.key);
    if (hashed === undefined) refused++;
    else if (hashes.has(hashed.hash)) known++;
    else {
      hashes.add(hashed.hash);
      next.push({ ...hashed, ...about });
      added++;
    }
  }
  return { list: { ...list, [side]: next }, added, known, refused };
}

/** On which sides of a list a value is, and where. */
export function sidesOf(
  list: HashedList,
  value: string,
): readonly { readonly side: ListSide; readonly index: number }[] {
  const hash = hashOf(value, list.key)?.hash;
  return (['mask', 'pass'] as const).flatMap((side) => {
    const index = list[side]?.findIndex((known) => known.hash === hash) ?? -1;
    return index < 0 ? [] : [{ side, index }];
  });
}

/** The list without the value at this place. */
export function withoutValue(list: HashedList, side: ListSide, index: number): HashedList {
  return { ...list, [side]: (list[side] ?? []).toSpliced(index, 1) };
}

/** What cannot be hashed is no value: empty, too long, or a draft whose key is broken. */
function hashOf(value: string, key: string): HashedValue | undefined {
  try {
    return hashedValueOf(value, key);
  } catch {
    return undefined;
  }
}
