import { createDesk } from './desk.ts';
import type { WorkerLike } from './engine/client.ts';

/** The page's desk, with the real worker. */
export const desk = createDesk(
  () => new Worker(new URL('./engine/worker.ts', import.meta.url), { type: 'module' }) as unknown as WorkerLike,
);
