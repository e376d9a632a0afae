import type { Action } from '../../../../shared/policy/policy.ts';
import type { Entry } from '../../../../shared/record/entry.ts';
import { countsOfWords } from '../../../../shared/sums/tally.ts';
import type { EntryText } from './entry-text.ts';
import { exportedEntry } from './exported-entry.ts';
import type { Item, Items } from './items.ts';
import type { KeyTable, Numbered, Place } from './tables.ts';

/** What the beginning of an entry says. */
export interface Head extends Pick<Entry, 'site' | 'tier'> {
  readonly counts: Numbered;
  readonly found: Item;
  /** Places it was met in, by group and host. */
  readonly places: Map<string | undefined, Map<string, Place>>;
}

/** What stands behind the length. */
export interface Middle {
  readonly counts: Numbered;
  readonly group: string | undefined;
  readonly isMistaken: boolean;
}

/** What stands behind the time. */
export interface Tail extends Pick<Entry, 'host'> {
  readonly counts: Numbered;
}

/** Reads pieces of entries, each text once; `null` for what is no such piece. */
export interface Pieces {
  readonly head: (text: string) => Head | null;
  readonly middle: (text: string) => Middle | null;
  readonly tail: (text: string) => Tail | null;
}

/** An entry in which each piece is tried. */
const WHOLE = {
  site: 'x',
  tier: 'public',
  action: 'allow',
  outcome: 'held',
  counts: {},
  found: {},
  rules: [],
  released: 0,
  added: 0,
  length: 0,
  policy: { id: 'x', version: 1 },
  id: 'x',
  at: '2000-01-01T00:00:00Z',
  host: 'desktop',
} as const;

/** Different pieces that are remembered. */
const MOST = 50_000;

/**
 * A piece is read as an object of its own. The three kinds of pieces have no field in common, so what is right alone is
 * right together.
 */
export function entryPieces(items: Items, keys: KeyTable): Pieces {
  return {
    head: once((text: string) => {
      const entry = entryWith(`${text}}`, ['site', 'tier', 'action', 'outcome'], []);
      const found = entry === null ? undefined : items.found.get(entry.action);
      if (entry === null || found === undefined) return null;
      const { site, tier, action, outcome } = entry;
      return { site, tier, found, places: new Map(), counts: keys.numbered([[checkKey(action, outcome), 1]]) };
    }),
    middle: once((text: string) => {
      const entry = entryWith(`{${text.slice(1)}}`, ['policy'], ['group', 'lesson', 'reason']);
      if (entry === null) return null;
      return {
        counts: keys.numbered(countsOfWords(entry)),
        group: entry.group,
        isMistaken: entry.reason === 'mistaken',
      };
    }),
    tail: once((text: string) => {
      const entry = entryWith(`{"at":"2000-01-01T00:00:00Z${text}`, ['at', 'host'], ['correction']);
      if (entry === null) return null;
      const { host, correction } = entry;
      return { host, counts: correction === undefined ? [] : keys.numbered([[`correction ${correction}`, 1]]) };
    }),
  };
}

export function piecesOf(pieces: Pieces, { head, middle, tail }: Pick<EntryText, 'head' | 'middle' | 'tail'>) {
  const [first, second, third] = [pieces.head(head), pieces.middle(middle), pieces.tail(tail)];
  if (first === null || second === null || third === null) return undefined;
  return { head: first, middle: second, tail: third };
}

function checkKey(action: Action, outcome: Entry['outcome']): string {
  return `check ${action} ${outcome}`;
}

function once<T>(read: (text: string) => T | null): (text: string) => T | null {
  const known = new Map<string, T | null>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = read(text);
    if (known.size < MOST) known.set(text, made);
    return made;
  };
}

/** The entry with the fields of a piece, which must be these and may be those. */
function entryWith(json: string, needed: readonly string[], allowed: readonly string[]): Entry | null {
  let piece: unknown;
  try {
    piece = JSON.parse(json);
  } catch {
    return null;
  }
  if (typeof piece !== 'object' || piece === null) return null;
  const names = Object.keys(piece);
  const fits = needed.every((name) => names.includes(name));
  if (!fits || !names.every((name) => needed.includes(name) || allowed.includes(name))) return null;
  const entry = exportedEntry({ ...WHOLE, ...piece });
  return entry.ok ? entry.value : null;
}
