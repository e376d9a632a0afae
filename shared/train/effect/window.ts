import type { Entry, PassedCount } from '../../record/entry.ts';
import { addDays, type Day, daysBetween, localDayIn } from '../assign/day.ts';
import type { FinishedTry } from '../result/finished-try.ts';

/** How many days before and after a lesson are compared. */
export const WINDOW_DAYS = 30;

/** What happened in some days: counts of checks, never what they were about. */
export interface Window {
  /** Days of the window that are over or under way. */
  readonly days: number;
  readonly checks: number;
  /** Checks that ended in `redact` or `block`: something would have left. */
  readonly held: number;
  /** Held checks by topic: a category, or `rule/` and the id of a rule. One check may count for several. */
  readonly topics: Readonly<Record<string, number>>;
}

/** The days before and after the first pass of a lesson. */
export interface LessonWindows {
  readonly lesson: string;
  /** The day of the pass; it belongs to neither side. */
  readonly day: Day;
  readonly before: Window;
  readonly after: Window;
}

/** The record of checks that windows are counted from. */
export interface Checks {
  readonly entries: readonly Entry[];
  /** Checks that were silently allowed, which are kept as numbers only. */
  readonly passed: readonly PassedCount[];
  readonly today: Day;
  /** IANA name of the person's time zone. */
  readonly timeZone: string;
}

/**
 * Counts the checks in the 30 days before and after the first pass of each lesson. Days before the oldest check that is
 * still kept are not observed and do not count.
 */
export function windowsOf(tries: readonly FinishedTry[], checks: Checks): readonly LessonWindows[] {
  const { today, timeZone, passed } = checks;
  const dated = checks.entries.filter(isCheck).map((entry) => ({ entry, day: localDayIn(entry.at, timeZone) }));
  const since = [...dated, ...passed].reduce((first, { day }) => (day < first ? day : first), today);
  const span = (from: Day, to: Day): Window => {
    const isInside = ({ day }: { readonly day: Day }) => day >= from && day <= to;
    const inside = dated.filter(isInside).map((item) => item.entry);
    const silent = passed.filter(isInside).reduce((sum, item) => sum + item.checks, 0);
    return { ...heldIn(inside), days: observedDays(from, to, since, today), checks: inside.length + silent };
  };
  return firstPasses(tries).map(({ lesson, day }) => ({
    lesson,
    day,
    before: span(addDays(day, -WINDOW_DAYS), addDays(day, -1)),
    after: span(addDays(day, 1), addDays(day, WINDOW_DAYS)),
  }));
}

function firstPasses(tries: readonly FinishedTry[]): readonly FinishedTry[] {
  const first = new Map<string, FinishedTry>();
  for (const item of tries.filter(({ passed }) => passed)) {
    const known = first.get(item.lesson);
    if (known === undefined || item.day < known.day) first.set(item.lesson, item);
  }
  return [...first.values()];
}

function observedDays(from: Day, to: Day, since: Day, today: Day): number {
  const start = from > since ? from : since;
  const end = to < today ? to : today;
  return Math.max(0, daysBetween(start, end) + 1);
}

/** Putting values back into an answer is no check of a text. */
function isCheck({ outcome }: Entry): boolean {
  return outcome !== 'restored';
}

function heldIn(entries: readonly Entry[]): Pick<Window, 'held' | 'topics'> {
  const held = entries.filter(({ action }) => action === 'redact' || action === 'block');
  const topics: Record<string, number> = {};
  for (const entry of held) {
    for (const topic of topicsOf(entry)) topics[topic] = (topics[topic] ?? 0) + 1;
  }
  return { held: held.length, topics };
}

function topicsOf({ counts, rules = [] }: Entry): readonly string[] {
  const categories = Object.entries(counts).flatMap(([category, count]) => (count > 0 ? [category] : []));
  const spoke = rules.filter(({ action }) => action === 'redact' || action === 'block');
  return [...categories, ...spoke.map(({ id }) => `rule/${id}`)];
}
