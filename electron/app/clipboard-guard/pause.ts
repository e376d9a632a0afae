/** How long the person wants to be left alone. Nothing is kept: a restart watches again. */
export const PAUSES = ['quarter-hour', 'tomorrow'] as const;
export type Pause = (typeof PAUSES)[number];

const QUARTER_HOUR = 15 * 60 * 1000;

/** When the guard wakes up again. Tomorrow begins at midnight of the clock on the wall. */
export function pausedUntil(pause: Pause, now: Date): Date {
  if (pause === 'quarter-hour') return new Date(now.getTime() + QUARTER_HOUR);
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
}
