import type { Moments } from '../policy/arrangements.ts';
import { isWithin, type LocalMoment } from '../policy/circumstances.ts';
import type { Policy } from '../policy/policy.ts';
import type { MomentAnswer, Progress } from './progress.ts';

const DAY = 24 * 3_600_000;

/** How often cards may be shown: what the policy says, else twice a day and seven times a week. */
export function momentLimits({ moments }: Pick<Policy, 'moments'>): Moments {
  return moments ?? { perDay: 2, perWeek: 7 };
}

/** The cards that were shown after checks in the last days, up to `now` (ISO 8601, UTC). */
export function momentsWithin(days: number, { moments = [] }: Progress, now: string): readonly MomentAnswer[] {
  return moments.filter(({ at, review }) => review !== true && Date.parse(now) - Date.parse(at) < days * DAY);
}

/**
 * Whether the policy's limits leave room for one more card at this moment, and these are no quiet hours. `now` is ISO
 * 8601 in UTC, `local` the same moment on the person's clock.
 */
export function mayShowMoment(
  policy: Pick<Policy, 'moments'>,
  progress: Progress,
  { now, local }: { readonly now: string; readonly local: LocalMoment },
): boolean {
  const { perDay, perWeek, quiet } = momentLimits(policy);
  const isFull = momentsWithin(1, progress, now).length >= perDay || momentsWithin(7, progress, now).length >= perWeek;
  return !isFull && !(quiet !== undefined && isWithin(quiet, local));
}
