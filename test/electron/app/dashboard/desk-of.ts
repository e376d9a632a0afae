import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type DashboardDesk,
  type DashboardParts,
  openDashboardDesk,
} from '../../../../electron/app/dashboard/dashboard-desk.ts';
import { nodeRecordFiles } from '../../../../electron/app/records/node-record-files.ts';

/** A desk over a record of its own on the disk. */
export function deskOf({ wrong }: Pick<DashboardParts, 'wrong'>): DashboardDesk {
  return deskIn(mkdtempSync(join(tmpdir(), 'sekisho-records-')), { wrong });
}

/** A desk over the record in this folder. */
export function deskIn(folder: string, parts: Partial<DashboardParts> = {}): DashboardDesk {
  return openDashboardDesk({
    records: nodeRecordFiles(folder),
    folder,
    wrong: async () => [],
    smallestGroup: async () => 5,
    onProgress: () => undefined,
    ...parts,
  });
}

/** A right input of each of its calls. */
export const DASHBOARD_INPUTS = {
  'dashboard.open': { source: 'record', folder: '' },
  'dashboard.read': { from: '2026-01-01', to: '2026-01-31', step: 'day', site: 'chatgpt', group: 'sales' },
  'dashboard.stop': undefined,
} as const;
