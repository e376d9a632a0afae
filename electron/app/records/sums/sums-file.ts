import { object, record } from '../../../../shared/contract/object-shape.ts';
import { givenId, id, list, type Of, oneOf, type Shape, text, whole } from '../../../../shared/contract/shape.ts';
import { TIERS } from '../../../../shared/policy/policy.ts';
import { CORRECTION_REASONS, ENTRY_HOSTS } from '../../../../shared/record/entry.ts';
import type { Cell, Sums } from '../../../../shared/sums/sums.ts';
import { dayShape } from '../../../../shared/train/assign/day.ts';
import type { RecordFiles } from '../record-files.ts';
import type { Wish } from './taker.ts';

/** Sums of the record's files that no longer change, in the record's own folder. */
export const SUMS_FILE = 'sums.json';

/** What one file of the record came to, and what it was when it was added up. */
export interface KeptSums {
  readonly bytes: number;
  /** Hash of its last line. */
  readonly hash: string;
  readonly entries: number;
  readonly sums: Sums;
  readonly wishes: readonly Wish[];
}

export interface SumsFile {
  readonly files: ReadonlyMap<string, KeptSums>;
  /** Where entries are that somebody asked to have corrected. */
  readonly places: ReadonlyMap<string, Cell>;
  /** Such entries that are in no file. */
  readonly gone: ReadonlySet<string>;
}

const NOTHING: SumsFile = { files: new Map(), places: new Map(), gone: new Set() };

const count = whole(0, Number.MAX_SAFE_INTEGER);
const cell: Shape<Cell> = object(
  { day: dayShape },
  { host: oneOf(...ENTRY_HOSTS), site: id, tier: oneOf(...TIERS), group: id },
);
const MOST = 10_000_000;
const wish = object({ entry: text({ min: 1, max: 100 }), why: oneOf(...CORRECTION_REASONS) });
const kept = object({
  bytes: count,
  hash: text({ min: 64, max: 64 }),
  entries: count,
  cells: list(cell, MOST),
  keys: list(text({ min: 1, max: 200 }), MOST),
  rows: list(whole(0, Number.MAX_SAFE_INTEGER), MOST),
  wishes: list(wish, MOST),
});
const segment = text({ min: 1, max: 60 });
const shape = object({
  format: oneOf(1),
  files: record(segment, kept),
  places: record(givenId, cell),
  gone: list(givenId, MOST),
});

/** What was added up before; nothing where there is no file or another program wrote it: then everything is read. */
export function readSumsFile(files: RecordFiles): SumsFile {
  const content = files.read(SUMS_FILE).toString('utf8');
  if (content === '') return NOTHING;
  try {
    const parsed = shape(JSON.parse(content));
    if (!parsed.ok) return NOTHING;
    const all = Object.entries(parsed.value.files).flatMap(([name, one]) =>
      one === undefined ? [] : [[name, keptFrom(one)] as const],
    );
    const places = Object.entries(parsed.value.places).flatMap(([entry, at]) =>
      at === undefined ? [] : [[entry, at] as const],
    );
    return { files: new Map(all), places: new Map(places), gone: new Set(parsed.value.gone) };
  } catch {
    return NOTHING;
  }
}

function keptFrom({ bytes, hash, entries, cells, keys, rows, wishes }: Of<typeof kept>): KeptSums {
  const sums = { cells, keys, rows: Float64Array.from(rows) };
  return { bytes, hash, entries, sums, wishes: wishes.map(({ entry, why }) => [entry, why]) };
}

function writtenFrom({ bytes, hash, entries, sums: { cells, keys, rows }, wishes }: KeptSums) {
  return { bytes, hash, entries, cells, keys, rows: [...rows], wishes: wishes.map(([entry, why]) => ({ entry, why })) };
}

/** Rejects nothing: a disk that refuses costs time the next time, and nothing else. */
export function writeSumsFile(files: RecordFiles, { files: all, places, gone }: SumsFile): void {
  const written = Object.fromEntries([...all].map(([name, one]) => [name, writtenFrom(one)]));
  const content = { format: 1, files: written, places: Object.fromEntries(places), gone: [...gone] };
  try {
    files.replace(SUMS_FILE, JSON.stringify(content));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
}
