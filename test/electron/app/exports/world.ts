import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ExportDesk, openExports } from '../../../../electron/app/exports/export-desk.ts';
import { nodeRecordFiles, RECORDS_FOLDER } from '../../../../electron/app/records/node-record-files.ts';
import type { RecordFiles } from '../../../../electron/app/records/record-files.ts';
import { openRecordLog, type RecordLog } from '../../../../electron/app/records/record-log.ts';
import type { Entry } from '../../../../shared/record/entry.ts';
import { entryNamed } from '../records/entries.ts';

export interface World {
  readonly folder: string;
  readonly records: RecordFiles;
  readonly log: RecordLog;
  readonly desk: ExportDesk;
  /** Adds entries with these ids. */
  readonly add: (ids: readonly string[], change?: Partial<Entry>) => Promise<void>;
  /** Lets time go by. */
  readonly pass: (milliseconds: number) => void;
  readonly end: () => void;
}

/** A person's folder on the disk, and a desk with a clock that stands. */
export function exportWorld({
  days = 400,
  account = 'mori',
  folder = mkdtempSync(join(tmpdir(), 'sekisho-exports-')),
} = {}): World {
  const records = nodeRecordFiles(join(folder, RECORDS_FOLDER));
  let now = Date.UTC(2026, 0, 1);
  const clock = { now: () => new Date(now) };
  const log = openRecordLog({ files: records, clock, days: async () => days });
  const desk = openExports({
    folder,
    records,
    identity: async () => ({ accounts: [account], host: 'pc-1.mori.example' }),
    clock,
    chance: () => 0.5,
    owner: process.getuid?.(),
  });
  return {
    folder,
    records,
    log,
    desk,
    add: (ids, change = {}) => log.append(ids.map((id) => ({ entry: entryNamed(id, change) }))),
    pass: (milliseconds) => {
      now += milliseconds;
    },
    end: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export const named = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => `${prefix}-${at}`);
