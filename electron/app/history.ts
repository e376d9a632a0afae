import { keptEntry } from '../../shared/contract/body-shape.ts';
import type { Parsed } from '../../shared/contract/shape.ts';
import { refused } from '../../shared/contract/shape.ts';
import {
  type CorrectionReason,
  type Entry,
  type EntryFacts,
  isOnlyCounted,
  type PassedCount,
} from '../../shared/record/entry.ts';
import { passedOf, sumPassed } from '../../shared/record/passed.ts';
import { inTurn } from './in-turn.ts';
import type { Ports } from './ports.ts';
import { readRecords } from './records/read-records.ts';
import { openRecordLog } from './records/record-log.ts';

/** Where earlier versions kept the history: one entry a line, as JSON. It is brought over once. */
export const HISTORY_FILE = 'history.jsonl';

/** A screen shows no more than this; older entries stay in the record. */
const NEWEST = 10_000;

export interface History {
  /** Newest first, and how many lines of the record could not be read. */
  list(): Promise<{ readonly entries: readonly Entry[]; readonly damaged: number }>;
  /** `undefined` for a check that is only counted. */
  add(entry: EntryFacts): Promise<Entry | undefined>;
  /** Many at once, in this order. */
  addAll(entries: readonly EntryFacts[]): Promise<readonly (Entry | undefined)[]>;
  /** What was silently allowed, newest day first. */
  passed(): Promise<readonly PassedCount[]>;
  /** All entries, oldest first. */
  all(): Promise<readonly Entry[]>;
  /** Whether there is an entry with this id. */
  has(id: string): Promise<boolean>;
  /** Keeps what the person asks to have corrected about an entry; `false` when there is no such entry. */
  correct(id: string, why: CorrectionReason): Promise<boolean>;
  /** Removes every entry, damaged lines included, and returns how many entries there were. */
  clear(): Promise<number>;
}

export interface HistoryParts extends Pick<Ports, 'files' | 'clock' | 'ids' | 'host' | 'records'> {
  /** How many days an entry is kept. */
  readonly days: () => Promise<number>;
  /** Runs before anything is added. That it fails keeps nothing from being added. */
  readonly before?: () => Promise<void>;
}

/** What happened in checks, in the person's folder. Entries have no field that could hold text. */
export function openHistory({ files, clock, ids, host, records, days, before }: HistoryParts): History {
  const turn = inTurn();
  const log = openRecordLog({ files: records, clock, days });

  /** Lines of the earlier file that could not be read: nobody could bring them over. */
  let lost = 0;

  async function bringOver(): Promise<void> {
    const content = (await files.read(HISTORY_FILE)) ?? '';
    if (content === '') return;
    const { entries, damaged } = parseLines(content);
    const known = new Set(readRecords(records, Number.POSITIVE_INFINITY).entries.map(({ id }) => id));
    await log.append(entries.filter(({ id }) => !known.has(id)).map((entry) => ({ entry })));
    lost = damaged;
    await files.replace(HISTORY_FILE, '');
  }

  function stamped(entry: EntryFacts) {
    const at = clock.now().toISOString();
    if (isOnlyCounted(entry)) return { passed: passedOf(entry, at, host) };
    return { entry: { ...entry, id: ids.next(), at, host } };
  }

  const addAll: History['addAll'] = (entries) =>
    turn(async () => {
      await before?.().catch(() => undefined);
      await bringOver();
      const all = entries.map(stamped);
      await log.append(all);
      return all.map(({ entry }) => entry);
    });

  return {
    list: () =>
      turn(async () => {
        await bringOver();
        const { entries, damaged } = readRecords(records, NEWEST);
        return { entries: entries.toReversed(), damaged: damaged + lost };
      }),
    add: async (entry) => (await addAll([entry]))[0],
    addAll,
    passed: () => turn(async () => sumPassed(readRecords(records, Number.POSITIVE_INFINITY).passed)),
    all: () =>
      turn(async () => {
        await bringOver();
        return readRecords(records, Number.POSITIVE_INFINITY).entries;
      }),
    has: (wanted) =>
      turn(async () => readRecords(records, Number.POSITIVE_INFINITY).entries.some(({ id }) => id === wanted)),
    correct: (entry, why) =>
      turn(async () => {
        const { entries } = readRecords(records, Number.POSITIVE_INFINITY);
        if (!entries.some(({ id }) => id === entry)) return false;
        await log.append([{ correction: { entry, why, at: clock.now().toISOString() } }]);
        return true;
      }),
    clear: () =>
      turn(async () => {
        await bringOver();
        const { entries } = readRecords(records, Number.POSITIVE_INFINITY);
        if (records.names().length > 0) await log.clear();
        lost = 0;
        return entries.length;
      }),
  };
}

function parseLines(content: string): { readonly entries: readonly Entry[]; readonly damaged: number } {
  const parsed = content
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(parseEntry);
  const entries = parsed.flatMap((line) => (line.ok ? [line.value] : []));
  return { entries, damaged: parsed.length - entries.length };
}

/** One line of the earlier file. Never throws. */
export function parseEntry(line: string): Parsed<Entry> {
  try {
    return keptEntry(JSON.parse(line));
  } catch {
    return refused('', 'JSON ではありません', 'not JSON');
  }
}
