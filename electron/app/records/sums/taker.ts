import type { Problem } from '../../../../shared/contract/shape.ts';
import type { CorrectionReason, Entry } from '../../../../shared/record/entry.ts';
import type { Cell, Sums } from '../../../../shared/sums/sums.ts';
import { type AmountTable, amountTable, type KeyTable, keyTable, type Numbered, type Place } from './tables.ts';

/** A wish to have an entry corrected, found on its way. */
export type Wish = readonly [entry: string, why: CorrectionReason];

/** What a stretch of a file came to. */
export interface Part {
  readonly entries: number;
  /** Lines that were there before, by their ids. */
  readonly doubles: number;
  readonly wishes: readonly Wish[];
  /** Where the wanted entries are. */
  readonly found: readonly (readonly [entry: string, cell: Cell])[];
  /** Machines that a group's lines came from: `group machine`. */
  readonly machines: readonly string[];
}

/** An entry or a number of silently allowed checks, as a line holds it. */
export interface Taken {
  readonly place: Place;
  readonly day: string;
  /** Left out where a line has none: then nobody can tell whether it was there before. */
  readonly id: string | undefined;
  /** Left out where a line does not name it. */
  readonly machine: string | undefined;
  readonly isEntry: boolean;
  readonly counts: readonly Numbered[];
  readonly released: number;
  readonly added: number;
  readonly length: number;
  readonly isMistaken: boolean;
}

/** What the lines of one stretch are taken for. */
export interface Purpose {
  /** Whether an id is met for the first time; remembers it. */
  readonly isNew: (id: string) => boolean;
  /** Entries whose place is asked for. */
  readonly wanted: ReadonlySet<string>;
  /** What stands for the machine where lines name none. */
  readonly source: string;
}

/** Where a check was made, and by whom. */
export interface Where extends Pick<Entry, 'host' | 'site' | 'tier'> {
  readonly group?: string | undefined;
}

/** Takes lines one after the other and adds them up. Lives as long as its thread: what it knows is used again. */
export interface Taker {
  readonly keys: KeyTable;
  readonly placeOf: (cell: Where) => Place;
  readonly take: (taken: Taken) => void;
  readonly wish: (wish: Wish) => void;
  readonly begin: (purpose: Purpose) => void;
  readonly end: () => Part;
  /** Everything that was added up since this was asked last. */
  readonly sums: () => Sums;
}

/** `undefined` for a line that was read, or why it was not. */
export type Refused = Problem | undefined;

export function openTaker(): Taker {
  const keys = keyTable();
  const places = new Map<string, Place>();
  const table = amountTable();
  const amountKeys = ['released', 'added', 'length', 'mistaken'].map(keys.numberOf);
  let work = newWork({ isNew: () => true, wanted: new Set(), source: '' });
  return {
    keys,
    placeOf({ host, site, tier, group }) {
      const name = `${host} ${site} ${tier} ${group ?? ''}`;
      const known = places.get(name);
      if (known !== undefined) return known;
      const made = { cell: { host, site, tier, ...(group !== undefined && { group }) }, days: new Map() };
      places.set(name, made);
      return made;
    },
    take: (taken) => put(taken, work, table, amountKeys),
    wish: (wish) => void work.wishes.push(wish),
    begin: (purpose) => {
      work = newWork(purpose);
    },
    end() {
      const { entries, doubles, wishes, found, machines } = work;
      return { entries, doubles, wishes, found, machines: [...machines] };
    },
    sums: () => table.sums(places.values(), keys.names),
  };
}

type Work = ReturnType<typeof newWork>;

function newWork(purpose: Purpose) {
  const found: (readonly [string, Cell])[] = [];
  const wishes: Wish[] = [];
  return {
    purpose,
    entries: 0,
    doubles: 0,
    wishes,
    found,
    machines: new Set<string>(),
    lastMachine: '',
    lastGroup: '',
  };
}

function put(taken: Taken, work: Work, table: AmountTable, amountKeys: readonly number[]): void {
  const { place, day, id } = taken;
  const { isNew, wanted, source } = work.purpose;
  if (id !== undefined && wanted.size > 0 && wanted.has(id)) work.found.push([id, { day, ...place.cell }]);
  if (id !== undefined && !isNew(id)) {
    work.doubles++;
    return;
  }
  if (taken.isEntry) work.entries++;
  const { machine = source } = taken;
  const { group = '' } = place.cell;
  if (machine !== work.lastMachine || group !== work.lastGroup) work.machines.add(`${group} ${machine}`);
  work.lastMachine = machine;
  work.lastGroup = group;
  const cell = table.cellOf(place, day);
  for (const counts of taken.counts)
    for (let at = 0; at < counts.length; at += 2) table.add(cell, counts[at] ?? 0, counts[at + 1] ?? 0);
  const [released = 0, added = 0, length = 0, mistaken = 0] = amountKeys;
  if (taken.released > 0) table.add(cell, released, taken.released);
  if (taken.added > 0) table.add(cell, added, taken.added);
  if (taken.length > 0) table.add(cell, length, taken.length);
  if (taken.isMistaken) table.add(cell, mistaken, Math.max(1, taken.released));
}
