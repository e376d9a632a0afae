import { createDesk } from './desk.ts';
import { spawnEngine } from './engine/spawn.ts';

/** The page's desk, with the real worker. */
export const desk = createDesk(spawnEngine);
