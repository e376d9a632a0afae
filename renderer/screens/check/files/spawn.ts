import { call } from '../../../bridge/bridge.ts';
import { withCompany } from '../company/company-line.ts';
import type { FileWorker } from './reader.ts';

/** Starts a worker that takes one file apart. */
export function spawnFileWorker(): FileWorker {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  return withCompany(worker, call) as unknown as FileWorker;
}
