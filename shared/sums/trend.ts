import type { Action } from '../policy/policy.ts';
import { addDays, type Day, daysBetween } from '../train/assign/day.ts';
import type { Choice, Counts } from './figures.ts';
import { isChosen } from './figures-of.ts';
import type { Sums } from './sums.ts';
import { actionOfCheck } from './tally.ts';

export const STEPS = ['day', 'week', 'month'] as const;
export type Step = (typeof STEPS)[number];

/** Checks of a stretch of time. */
export interface Stretch {
  /** Its first day, UTC. Weeks begin on Monday, as ISO 8601 has it. */
  readonly from: Day;
  readonly actions: Counts<Action>;
}

/** Checks by action over time, oldest first. Stretches from the first to the last that was asked for are all there. */
export function trendOf(sums: Sums, choice: Choice, step: Step): readonly Stretch[] {
  const stretches = new Map<string, Map<Action, number>>();
  for (const from of startsBetween(choice, step)) stretches.set(from, new Map());
  const actionOf = sums.keys.map(actionOfCheck);
  const startOf = sums.cells.map((cell) => (isChosen(cell, choice) ? firstDay(cell.day, step) : undefined));
  const { rows } = sums;
  for (let at = 0; at + 2 < rows.length; at += 3) {
    const start = startOf[rows[at] ?? -1];
    const action = actionOf[rows[at + 1] ?? -1];
    if (start === undefined || action === undefined) continue;
    const actions = stretches.get(start) ?? new Map<Action, number>();
    actions.set(action, (actions.get(action) ?? 0) + (rows[at + 2] ?? 0));
    stretches.set(start, actions);
  }
  return [...stretches].map(([from, actions]) => ({ from, actions })).toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

const A_MONDAY: Day = '1970-01-05';

/** More than a chart can show; a period that long has only the stretches in which something happened. */
const MOST = 1_000;

function startsBetween({ from, to }: Choice, step: Step): readonly Day[] {
  if (from === undefined || to === undefined || from > to) return [];
  const days = daysBetween(from, to) + 1;
  if (days > MOST * 31) return [];
  const all = Array.from({ length: days }, (_, index) => firstDay(addDays(from, index), step));
  const starts = [...new Set(all)];
  return starts.length > MOST ? [] : starts;
}

/** The first day of the day, week or month that this day is in. */
export function firstDay(day: Day, step: Step): Day {
  if (step === 'day') return day;
  if (step === 'month') return `${day.slice(0, 7)}-01`;
  const sinceMonday = daysBetween(A_MONDAY, day) % 7;
  return Number.isNaN(sinceMonday) ? day : addDays(day, -((sinceMonday + 7) % 7));
}
