import { call } from '../../../bridge/bridge.ts';
import { withCompany } from '../company/company-line.ts';
import type { WorkerLike } from './client.ts';

/** Starts the engine's worker. */
export function spawnEngine(): WorkerLike {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  return withCompany(worker, call) as unknown as WorkerLike;
}
