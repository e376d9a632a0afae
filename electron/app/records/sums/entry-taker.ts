import { entryPieces, type Head, type Middle, piecesOf, type Tail } from './entry-pieces.ts';
import type { EntryText } from './entry-text.ts';
import type { Item, Items } from './items.ts';
import type { Numbered, Place } from './tables.ts';
import type { Taker } from './taker.ts';

/** The texts of an entry, whatever file it stands in. */
export type EntryPieces = Omit<EntryText, 'counts' | 'found' | 'rules'>;

/** Adds what the entry's findings and rules count for; `false` when one is none of ours. */
export type AddLists = (found: Item, counts: Numbered[]) => boolean;

/** Takes entries by their pieces; `false` for an entry of which one is none of ours. */
export function entryTaker(items: Items, taker: Taker) {
  const pieces = entryPieces(items, taker.keys);
  return (text: EntryPieces, machine: string | undefined, addLists: AddLists): boolean => {
    const known = piecesOf(pieces, text);
    if (known === undefined) return false;
    const { head, middle, tail } = known;
    const counts: Numbered[] = [head.counts, middle.counts];
    if (tail.counts.length > 0) counts.push(tail.counts);
    if (!addLists(head.found, counts)) return false;
    const place = placeIn(head, middle, tail, taker);
    const { id, at, released, added, length } = text;
    const { isMistaken } = middle;
    taker.take({
      place,
      day: at.slice(0, 10),
      id,
      machine,
      isEntry: true,
      counts,
      released,
      added,
      length,
      isMistaken,
    });
    return true;
  };
}

/** The place of the pieces; a beginning remembers those that it was met with. */
function placeIn({ site, tier, places }: Head, { group }: Middle, { host }: Tail, taker: Taker): Place {
  const byHost = places.get(group) ?? new Map<string, Place>();
  if (byHost.size === 0) places.set(group, byHost);
  const known = byHost.get(host);
  if (known !== undefined) return known;
  const made = taker.placeOf({ host, site, tier, group });
  byHost.set(host, made);
  return made;
}
