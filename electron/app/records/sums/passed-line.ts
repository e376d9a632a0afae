import { passedShape } from '../../../../shared/contract/entry-shape.ts';
import { countsOfPassed } from '../../../../shared/sums/tally.ts';
import { dayShape } from '../../../../shared/train/assign/day.ts';
import { addItems, type Items, OBJECTS } from './items.ts';
import type { LinePlace } from './line-place.ts';
import type { Numbered, Place } from './tables.ts';
import type { Taker } from './taker.ts';

interface Known {
  readonly place: Place;
  readonly day: string;
  readonly counts: Numbered;
}

/** Different beginnings that are remembered. */
const MOST = 50_000;

/** Beginnings of numbers of silently allowed checks, up to the findings; `null` for what is none. Each is read once. */
export function passedHeads(taker: Taker): (head: string) => Known | null {
  const known = new Map<string, Known | null>();
  return (head) => {
    const before = known.get(head);
    if (before !== undefined) return before;
    const made = headed(head, taker);
    if (known.size < MOST) known.set(head, made);
    return made;
  };
}

/** Numbers of silently allowed checks as the product writes them; `false` for one that is written in another way. */
export function passedLines(items: Items, taker: Taker): (json: string, place: LinePlace) => boolean {
  const headFor = passedHeads(taker);
  const item = items.found.get('allow') ?? (() => null);
  return (json, { id, machine }) => {
    const at = json.indexOf(',"found":{');
    const head = at < 0 || !json.endsWith('}}') ? null : headFor(json.slice(0, at));
    if (head === null) return false;
    const counts: Numbered[] = [head.counts];
    if (!addItems(json.slice(at + 10, -2), OBJECTS, item, counts)) return false;
    takePassedText({ head, id, machine, counts }, taker);
    return true;
  };
}

interface PassedText extends Pick<LinePlace, 'id' | 'machine'> {
  readonly head: Known;
  readonly counts: readonly Numbered[];
}

export function takePassedText({ head: { place, day }, id, machine, counts }: PassedText, taker: Taker): void {
  taker.take({ place, day, id, machine, counts, ...NO_ENTRY });
}

/** What only entries have. */
export const NO_ENTRY = { isEntry: false, released: 0, added: 0, length: 0, isMistaken: false } as const;

function headed(head: string, taker: Taker): Known | null {
  try {
    const parsed = passedShape(JSON.parse(`${head},"found":{}}`));
    if (!parsed.ok || Object.keys(parsed.value.found).length > 0 || !dayShape(parsed.value.day).ok) return null;
    const { day } = parsed.value;
    return { place: taker.placeOf(parsed.value), day, counts: taker.keys.numbered(countsOfPassed(parsed.value)) };
  } catch {
    return null;
  }
}
