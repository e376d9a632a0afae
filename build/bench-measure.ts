import { performance } from 'node:perf_hooks';

/** Times of one piece of work, in milliseconds. */
export interface Times {
  readonly runs: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

/** The value below which `share` of the sorted times lie (nearest rank). */
export function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export function timesOf(times: readonly number[]): Times {
  return { runs: times.length, p50: quantile(times, 0.5), p95: quantile(times, 0.95), max: quantile(times, 1) };
}

/** Runs `work` on each input once and returns the times in order. */
export function timeEach<T>(inputs: readonly T[], work: (input: T) => unknown): readonly number[] {
  return inputs.map((input) => {
    const start = performance.now();
    work(input);
    return performance.now() - start;
  });
}

/** Shortest of `tries` runs: for comparing sizes, where noise only ever adds. */
export function quickest(tries: number, work: () => unknown): number {
  return quantile(timeEach(Array.from({ length: tries }), work), 0);
}
