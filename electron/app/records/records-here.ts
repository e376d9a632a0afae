import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { RecordsVerdict } from '../../../shared/contract/records.ts';
import type { Exports } from '../../../shared/policy/arrangements.ts';
import { beginCursors } from '../exports/cursor.ts';
import { type History, openHistory } from '../history.ts';
import { nodeFiles } from '../node-files.ts';
import { nodeRecordFiles, RECORDS_FOLDER } from './node-record-files.ts';
import { verifyRecords } from './verify.ts';

/** The history in a person's folder, as the terminal writes it under a policy that asks for `exports`. */
export function historyIn(folder: string, days: number, exports: Exports = {}): History {
  const records = nodeRecordFiles(join(folder, RECORDS_FOLDER));
  return openHistory({
    files: nodeFiles(folder),
    records,
    clock: { now: () => new Date() },
    ids: { next: () => randomUUID() },
    host: 'terminal',
    days: async () => days,
    before: () => beginCursors(folder, exports, records),
  });
}

/** Looks at the whole record in a person's folder while nobody writes. */
export function verifyIn(folder: string): Promise<RecordsVerdict> {
  const records = nodeRecordFiles(join(folder, RECORDS_FOLDER));
  return records.locked(() => verifyRecords(records));
}
