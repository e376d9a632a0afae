import { readRecords } from '../../../../electron/app/records/read-records.ts';
import { openRecordLog } from '../../../../electron/app/records/record-log.ts';
import { verifyRecords } from '../../../../electron/app/records/verify.ts';
import { type MemoryFiles, memoryFiles, memoryRecords } from '../fake-ports.ts';
import { entryNamed } from './entries.ts';

const DAY = 86_400_000;

export interface World {
  readonly memory: MemoryFiles;
  readonly add: (...ids: readonly string[]) => Promise<void>;
  readonly clear: () => Promise<void>;
  readonly verdict: () => ReturnType<typeof verifyRecords>;
  readonly ids: () => readonly string[];
  readonly pass: (days: number) => void;
  /** The lines of the only file, and others in their place. */
  readonly lines: () => readonly string[];
  readonly put: (lines: readonly string[]) => void;
}

export function world(days = 30): World {
  const memory = memoryFiles();
  const files = memoryRecords(memory);
  let now = Date.UTC(2026, 0, 1);
  const log = openRecordLog({ files, clock: { now: () => new Date(now) }, days: async () => days });
  const name = () => [...memory.content.keys()].find((key) => key.endsWith('.jsonl')) ?? '';
  return {
    memory,
    add: (...ids) => log.append(ids.map((id) => ({ entry: entryNamed(id) }))),
    clear: () => log.clear(),
    verdict: () => verifyRecords(files),
    ids: () => readRecords(files, 1_000).entries.map(({ id }) => id),
    pass: (count) => {
      now += count * DAY;
    },
    lines: () => (memory.content.get(name()) ?? '').split('\n').slice(0, -1),
    put: (lines) => void memory.content.set(name(), lines.map((line) => `${line}\n`).join('')),
  };
}

export async function ten(): Promise<World> {
  const made = world();
  await made.add('a', 'b', 'c', 'd', 'e');
  for (const id of ['f', 'g', 'h', 'i', 'j']) await made.add(id);
  return made;
}

export const faultsOf = ({ verdict }: World) => verdict().faults.map(({ kind, from, to }) => [kind, from, to]);
