import { BANDS } from '../detect/confidence.ts';
import { isWithin, minutesOf, modeOn } from './circumstances.ts';
import { ACTIONS, MODES } from './policy.ts';
import { type Hours, REASON_DUTIES, type Rule, WEEKDAYS } from './rule.ts';

/**
 * How a value stands to the one before it. `words`: only what people read differs. `other`: it differs, and neither of the
 * two is the stricter one.
 */
export type Change = 'same' | 'words' | 'stricter' | 'other' | 'looser';

const WEIGHT: readonly Change[] = ['same', 'words', 'stricter', 'other', 'looser'];

/** A whole is as its parts are: one looser part makes it looser, however strict the others are. */
export function together(...changes: readonly Change[]): Change {
  return changes.reduce((worst, next) => (WEIGHT.indexOf(next) > WEIGHT.indexOf(worst) ? next : worst), 'same');
}

/** Later words of the scale are stricter. */
export function byRank<T>(scale: readonly T[], before: T, after: T): Change {
  return byNumber(scale.indexOf(before), scale.indexOf(after));
}

/** Greater numbers are stricter. */
export function byNumber(before: number, after: number): Change {
  if (before === after) return 'same';
  return after > before ? 'stricter' : 'looser';
}

/** What finds or holds more is stricter: an added thing, never one that is missing. */
export function byAddition(before: readonly string[], after: readonly string[]): Change {
  const [had, has] = [new Set(before), new Set(after)];
  if ([...had].some((item) => !has.has(item))) return 'looser';
  return has.size > had.size ? 'stricter' : 'same';
}

/** A condition that is left out always holds; one with more alternatives holds more often. */
export function byCondition(before: readonly string[] | undefined, after: readonly string[] | undefined): Change {
  if (before === undefined) return after === undefined ? 'same' : 'looser';
  return after === undefined ? 'stricter' : byAddition(before, after);
}

/** Values without an order: the same, or not. */
export function byEquality(before: unknown, after: unknown, otherwise: Change = 'other'): Change {
  return canonical(before) === canonical(after) ? 'same' : otherwise;
}

/** How a rule stands to the rule of the same name before it. */
export function compareRules(before: Rule, after: Rule): Change {
  const [was, is] = [before.when, after.when];
  return together(
    byEquality(before.about, after.about),
    byCondition(was.categories, is.categories),
    byCondition(was.detectors, is.detectors),
    byCondition(was.tiers, is.tiers),
    byCondition(was.sites, is.sites),
    byCondition(was.groups, is.groups),
    byRank(BANDS, is.confidence ?? 'low', was.confidence ?? 'low'),
    byHours(was.hours, is.hours),
    byRank(ACTIONS, before.action, after.action),
    byStages(before, after),
    byRank(REASON_DUTIES, before.reason ?? 'none', after.reason ?? 'none'),
    byApproval(before, after),
    byRank(ACTIONS, before.unchecked ?? 'allow', after.unchecked ?? 'allow'),
    byEquality([before.message, before.lesson, before.comment], [after.message, after.lesson, after.comment], 'words'),
  );
}

/** On every day the mode has to be at least as strict: a roll-out may be hastened, never put off. */
function byStages(before: Rule, after: Rule): Change {
  const days = ['', ...[before, after].flatMap(({ stages = [] }) => stages.map(({ from }) => from))];
  return together(...days.map((day) => byRank(MODES, modeOn(before, day), modeOn(after, day))));
}

function byHours(before: Hours | undefined, after: Hours | undefined): Change {
  if (before === undefined || after === undefined) return byCondition(before && [], after && []);
  // Between the ends of the two spans nothing changes.
  const ends = [0, ...[before.from, before.to, after.from, after.to].map(minutesOf)];
  let change: Change = 'same';
  for (const weekday of WEEKDAYS.keys()) {
    for (const minutes of ends) {
      const moment = { date: '', weekday, minutes };
      const [was, is] = [isWithin(before, moment), isWithin(after, moment)];
      if (was && !is) return 'looser';
      if (is && !was) change = 'stricter';
    }
  }
  return change;
}

/** Whom to ask may be added; an address that the company named is not for others to change. */
function byApproval({ approval: before }: Rule, { approval: after }: Rule): Change {
  if (before === undefined) return after === undefined ? 'same' : 'stricter';
  return after === undefined ? 'looser' : byEquality(before, after);
}

/** The same text for equal values, whatever the order of their fields. */
function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  const fields = Object.entries(value).filter(([, item]) => item !== undefined);
  const sorted = fields.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join()}}`;
}
