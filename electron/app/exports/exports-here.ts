import { join } from 'node:path';
import type { Exports } from '../../../shared/policy/arrangements.ts';
import type { Exported } from '../../../shared/record/export/exported.ts';
import { identityHere } from '../identity.ts';
import { administrator } from '../policy/this-machine.ts';
import { nodeRecordFiles, RECORDS_FOLDER } from '../records/node-record-files.ts';
import { type ExportDesk, openExports } from './export-desk.ts';
import { machineOf } from './machine-file.ts';
import { exportedLine, linesAfter } from './record-lines.ts';

/** Every line of the record in a person's folder, as it is handed over. Rejects with Node's error when the disk refuses. */
export async function exportedIn(
  folder: string,
  names: Pick<Exports, 'person' | 'computer'> = {},
): Promise<Iterable<Exported>> {
  const machine = await machineOf(folder, identityHere(), names);
  const files = nodeRecordFiles(join(folder, RECORDS_FOLDER));
  const now = new Date().toISOString();
  return (function* lines() {
    for (const line of linesAfter(files, 0)) yield exportedLine(line, machine, now);
  })();
}

/** The record in a person's folder on its way to the receivers that a policy names. */
export function exportsIn(folder: string): ExportDesk {
  return openExports({
    folder,
    records: nodeRecordFiles(join(folder, RECORDS_FOLDER)),
    identity: identityHere(),
    clock: { now: () => new Date() },
    chance: Math.random,
    owner: administrator(process.platform),
  });
}
