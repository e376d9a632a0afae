import type { WorkerLike } from './client.ts';

/** Starts the engine's worker. */
export function spawnEngine(): WorkerLike {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }) as unknown as WorkerLike;
}
