import type { Timer } from '../../../../electron/app/clipboard-guard/ports.ts';

interface Waiting {
  readonly at: number;
  readonly run: () => void;
}

export interface HandTimer extends Timer {
  now(): number;
  /** Lets time pass, timer by timer, and waits after each until nothing is under way. */
  pass(ms: number): Promise<void>;
}

/** Time that only passes when a test says so. `settled` resolves when all that a timer set off is done. */
export function handTimer(settled: () => Promise<void>): HandTimer {
  const waiting = new Set<Waiting>();
  let now = 0;
  return {
    now: () => now,
    after(ms, run) {
      const entry = { at: now + ms, run };
      waiting.add(entry);
      return () => void waiting.delete(entry);
    },
    async pass(ms) {
      const end = now + ms;
      await settled();
      for (;;) {
        const [next] = [...waiting].filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at);
        if (next === undefined) break;
        waiting.delete(next);
        now = next.at;
        next.run();
        await settled();
      }
      now = end;
    },
  };
}
