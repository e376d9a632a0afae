import { entryShape, passedShape } from '../../shared/contract/entry-shape.ts';
import { object } from '../../shared/contract/object-shape.ts';
import { oneOf, type Parsed, refused, text } from '../../shared/contract/shape.ts';
import {
  ENTRY_HOSTS,
  type Entry,
  type EntryFacts,
  isOnlyCounted,
  type PassedCount,
} from '../../shared/record/entry.ts';
import { passedOf, sumPassed } from '../../shared/record/passed.ts';
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
  /** `undefined` for a check that is only counted. */
  add(entry: EntryFacts): Promise<Entry | undefined>;
  /** Many at once, in this order. */
  addAll(entries: readonly EntryFacts[]): Promise<readonly (Entry | undefined)[]>;
  /** What was silently allowed, newest day first. */
  passed(): Promise<readonly PassedCount[]>;
  /** Removes every entry, damaged lines included, and returns how many entries there were. */
  clear(): Promise<number>;
}

/** The record of checks in the person's folder. Entries have no field that could hold text. */
export function openHistory({ files, clock, ids, host }: Pick<Ports, 'files' | 'clock' | 'ids' | 'host'>): History {
  const turn = inTurn();
  const read = async () => parseLines((await files.read(HISTORY_FILE)) ?? '');
  const stamped = (entry: EntryFacts) => {
    const at = clock.now().toISOString();
    const whole: Entry | undefined = isOnlyCounted(entry) ? undefined : { ...entry, id: ids.next(), at, host };
    return { whole, line: JSON.stringify(whole ?? { passed: passedOf(entry, at, host) }) };
  };
  const addAll: History['addAll'] = (entries) =>
    turn(async () => {
      const all = entries.map(stamped);
      // The line feed comes first as well: a line cut short by a crash must not swallow this one.
      await files.append(HISTORY_FILE, `\n${all.map(({ line }) => line).join('\n')}\n`);
      return all.map(({ whole }) => whole);
    });
  return {
    list: () =>
      turn(async () => {
        const { entries, damaged } = await read();
        return { entries: entries.toReversed().slice(0, NEWEST), damaged };
      }),
    add: async (entry) => (await addAll([entry]))[0],
    addAll,
    passed: () => turn(async () => (await read()).passed),
    clear: () =>
      turn(async () => {
        const { entries, passed, damaged } = await read();
        if (entries.length + passed.length + damaged > 0) await files.replace(HISTORY_FILE, '');
        return entries.length;
      }),
  };
}

interface Lines {
  readonly entries: readonly Entry[];
  readonly passed: readonly PassedCount[];
  readonly damaged: number;
}

function parseLines(content: string): Lines {
  const entries: Entry[] = [];
  const passed: PassedCount[] = [];
  let damaged = 0;
  for (const line of content.split('\n')) {
    if (line.trim() === '') continue;
    const parsed = parseEntry(line);
    const counted = parsed.ok ? undefined : parsePassed(line);
    if (parsed.ok) entries.push(parsed.value);
    else if (counted?.ok) passed.push(counted.value);
    else damaged++;
  }
  return { entries, passed: sumPassed(passed), damaged };
}

function parsePassed(line: string): Parsed<PassedCount> {
  const value = objectIn(line);
  if (!value.ok) return value;
  return passedShape(value.value.passed);
}

function objectIn(line: string): Parsed<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return refused('', 'JSON ではありません', 'not JSON');
  }
  if (typeof value !== 'object' || value === null) return refused('', 'オブジェクトが必要です', 'expected an object');
  return { ok: true, value: value as Record<string, unknown> };
}

/** One line of the file. Never throws. */
export function parseEntry(line: string): Parsed<Entry> {
  const value = objectIn(line);
  if (!value.ok) return value;
  const { id, at, host, ...rest } = value.value;
  const stamp = stampShape({ id, at, host });
  if (!stamp.ok) return stamp;
  const entry = entryShape(rest);
  return entry.ok ? { ok: true, value: { ...entry.value, ...stamp.value } } : entry;
}
