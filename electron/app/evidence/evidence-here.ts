import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { EvidenceFacts, Period } from '../../../shared/evidence/facts.ts';
import type { Exports } from '../../../shared/policy/arrangements.ts';
import { LESSONS } from '../../../shared/train/lesson-list.ts';
import { exportsIn } from '../exports/exports-here.ts';
import { openHistory } from '../history.ts';
import { nodeFiles } from '../node-files.ts';
import { replyOrRefusal } from '../policy/in-force.ts';
import type { PolicyDesk } from '../policy/policy-desk.ts';
import { progressFile } from '../progress-file.ts';
import { openIncidents } from '../records/incidents.ts';
import { nodeRecordFiles, RECORDS_FOLDER } from '../records/node-record-files.ts';
import { openTrain } from '../train/open-train.ts';
import { gatherEvidence } from './gather-evidence.ts';
import { importedChecks } from './imported-checks.ts';
import { ownChecks } from './own-checks.ts';

/** Where a report of the terminal is gathered from. */
export interface EvidencePlace {
  readonly ownFolder: string;
  readonly companyFolder: string;
  readonly desk: PolicyDesk;
  /** A folder of exports to count instead of this machine's record. */
  readonly imported?: string | undefined;
}

/** The facts of a period, from the folders of this machine. Nothing is taken away, however old it is. */
export function evidenceIn(place: EvidencePlace, period: Period): Promise<EvidenceFacts> {
  const { ownFolder, companyFolder, desk, imported } = place;
  const files = nodeFiles(ownFolder);
  const records = nodeRecordFiles(join(ownFolder, RECORDS_FOLDER));
  const ports = { files, records, clock: { now: () => new Date() }, ids: { next: () => randomUUID() } };
  const history = openHistory({ ...ports, host: 'terminal', days: async () => Number.POSITIVE_INFINITY });
  const policy = () => replyOrRefusal(desk);
  const progress = () => progressFile(files).read();
  // Nothing is graded here.
  const course = async () => ({ lessons: LESSONS, grade: () => ({ score: 0, passed: false }) });
  const train = openTrain(
    ports,
    { folder: ownFolder, companyFolder, policy, keys: () => desk.keys(), course },
    { progress, checks: async () => ({ entries: [], passed: [] }) },
  );
  const incidents = () => openIncidents(ports, (id) => history.has(id)).list();
  const exports = (named: Exports | undefined) => exportsIn(ownFolder).states(named);
  const checks = () => (imported === undefined ? ownChecks(history, records) : importedChecks(imported));
  return gatherEvidence({ ...ports, policy, incidents, exports, checks, training: train.coverage }, period);
}
