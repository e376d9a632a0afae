import { isWithin, type LocalMoment } from '../../policy/circumstances.ts';
import type { Hours } from '../../policy/rule.ts';
import { addDays, type Day, later } from './day.ts';
import type { Duty } from './duty.ts';

/** When nobody is reminded for as long as nobody says otherwise: evenings, nights and weekends. */
export const USUAL_QUIET_HOURS: readonly Hours[] = [
  { from: '18:00', to: '09:00' },
  { days: ['sat', 'sun'], from: '00:00', to: '00:00' },
];

/** What was reminded of: the latest day for each assignment and lesson, by `dutyKey`. */
export type Reminded = Readonly<Record<string, Day>>;

/** Name of a duty in `Reminded`. */
export function dutyKey({ assignment, lesson }: Pick<Duty, 'assignment' | 'lesson'>): string {
  return `${assignment} ${lesson}`;
}

/**
 * The duties to remind of now, in the order given. A reminder whose day passed while the machine was off or the hours
 * were quiet is made up for once; of several missed ones only the latest counts.
 */
export function remindersNow(
  duties: readonly Duty[],
  now: LocalMoment,
  quiet: readonly Hours[],
  reminded: Reminded,
): readonly Duty[] {
  if (quiet.some((hours) => isWithin(hours, now))) return [];
  return duties.filter((duty) => {
    const planned = latestPlanned(duty, now.date);
    return planned !== undefined && (reminded[dutyKey(duty)] ?? '') < planned;
  });
}

/** The last planned day up to today, or `undefined` where there is none or nothing to be done. */
function latestPlanned({ state, remind, due, start }: Duty, today: Day): Day | undefined {
  if (state !== 'open' && state !== 'overdue') return undefined;
  const days = remind.map((before) => later(start, addDays(due, -before))).filter((day) => day <= today);
  return days.length === 0 ? undefined : days.reduce(later);
}
