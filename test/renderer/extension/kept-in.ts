import type { Kept } from '../../../renderer/extension/background/kept.ts';

/** What the browser keeps, in a map that outlives one background. Turns are of each background alone. */
export function keptIn(map: Map<string, unknown>): Kept {
  const turns = new Map<string, Promise<unknown>>();
  return {
    read: async (name) => structuredClone(map.get(name)),
    write: async (name, value) => void map.set(name, structuredClone(value)),
    inTurn(name, work) {
      const next = (turns.get(name) ?? Promise.resolve()).then(work, work);
      turns.set(name, next);
      return next;
    },
  };
}
