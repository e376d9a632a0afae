import { CALLS } from '../../shared/contract/calls.ts';
import { object } from '../../shared/contract/object-shape.ts';
import { oneOf, type Parsed, refused, text } from '../../shared/contract/shape.ts';
import { ENTRY_HOSTS, type Entry, type NewEntry } from '../../shared/record/entry.ts';
import { inTurn } from './in-turn.ts';
import type { Ports } from './ports.ts';

/** One entry a line, as JSON. */
export const HISTORY_FILE = 'history.jsonl';

/** A screen shows no more than this; older entries stay in the file. */
const NEWEST = 10_000;

const stampShape = object({
  id: text({ min: 1, max: 100 }),
  at: text({ min: 1, max: 40 }),
  host: oneOf(...ENTRY_HOSTS),
});

export interface History {
  /** Newest first, and how many lines of the file could not be read. */
  list(): Promise<{ readonly entries: readonly Entry[]; readonly damaged: number }>;
  add(entry: NewEntry): Promise<Entry>;
  /** Removes every entry, damaged lines included, and returns how many entries there were. */
  clear(): Promise<number>;
}

/** The record of checks in the person's folder. Entries have no field that could hold text. */
export function openHistory({ files, clock, ids, host }: Pick<Ports, 'files' | 'clock' | 'ids' | 'host'>): History {
  const turn = inTurn();
  const read = async () => parseLines((await files.read(HISTORY_FILE)) ?? '');
  return {
    list: () =>
      turn(async () => {
        const { entries, damaged } = await read();
        return { entries: entries.toReversed().slice(0, NEWEST), damaged };
      }),
    add: (entry) =>
      turn(async () => {
        const whole: Entry = { ...entry, id: ids.next(), at: clock.now().toISOString(), host };
        // The line feed comes first as well: a line cut short by a crash must not swallow this one.
        await files.append(HISTORY_FILE, `\n${JSON.stringify(whole)}\n`);
        return whole;
      }),
    clear: () =>
      turn(async () => {
        const { entries, damaged } = await read();
        if (entries.length + damaged > 0) await files.replace(HISTORY_FILE, '');
        return entries.length;
      }),
  };
}

function parseLines(content: string): { entries: readonly Entry[]; damaged: number } {
  const entries: Entry[] = [];
  let damaged = 0;
  for (const line of content.split('\n')) {
    if (line.trim() === '') continue;
    const parsed = parseEntry(line);
    if (parsed.ok) entries.push(parsed.value);
    else damaged++;
  }
  return { entries, damaged };
}

/** One line of the file. Never throws. */
export function parseEntry(line: string): Parsed<Entry> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return refused('', 'JSON ではありません', 'not JSON');
  }
  if (typeof value !== 'object' || value === null) return refused('', 'オブジェクトが必要です', 'expected an object');
  const { id, at, host, ...rest } = value as Record<string, unknown>;
  const stamp = stampShape({ id, at, host });
  if (!stamp.ok) return stamp;
  const entry = CALLS['history.add'](rest);
  return entry.ok ? { ok: true, value: { ...entry.value, ...stamp.value } } : entry;
}
