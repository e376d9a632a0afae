import { ACTIONS, type Action } from '../../../shared/policy/policy.ts';
import type { Entry } from '../../../shared/record/entry.ts';

export interface Day {
  /** Year, month and day on this computer's clock, as `2026-02-14`. */
  readonly day: string;
  readonly entries: readonly Entry[];
}

export interface DayCounts {
  readonly day: string;
  readonly counts: Readonly<Record<Action, number>>;
  readonly total: number;
}

/** The local calendar day of a moment, as `2026-02-14`. */
export function localDay(at: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** A moment on a local day, for formatting; noon keeps clear of changes of the clock. */
export function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00`);
}

/** Entries by local day, in the order they came. */
export function byDay(entries: readonly Entry[]): readonly Day[] {
  const days = new Map<string, Entry[]>();
  for (const entry of entries) {
    const day = localDay(new Date(entry.at));
    const list = days.get(day) ?? [];
    list.push(entry);
    days.set(day, list);
  }
  return [...days].map(([day, list]) => ({ day, entries: list }));
}

/** Checks by verdict for the `count` local days that end with `today`, oldest first, empty days included. */
export function lastDays(entries: readonly Entry[], today: Date, count: number): readonly DayCounts[] {
  const known = new Map(byDay(entries).map(({ day, entries: list }) => [day, list]));
  return Array.from({ length: count }, (_, index) => {
    const back = count - 1 - index;
    const day = localDay(new Date(today.getFullYear(), today.getMonth(), today.getDate() - back, 12));
    const list = known.get(day) ?? [];
    const counted = ACTIONS.map((action) => [action, list.filter((entry) => entry.action === action).length]);
    return { day, counts: Object.fromEntries(counted) as Record<Action, number>, total: list.length };
  });
}
