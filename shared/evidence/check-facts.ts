import type { Category } from '../detect/category.ts';
import { ACTIONS, type Action, type Tier } from '../policy/policy.ts';
import type { Outcome, ReleaseReason } from '../record/entry.ts';
import { type Counts, countOf } from '../sums/figures.ts';
import { figuresOf } from '../sums/figures-of.ts';
import type { Sums } from '../sums/sums.ts';
import { trendOf } from '../sums/trend.ts';
import { sumOf } from './check-figures.ts';
import type { CheckFacts, Period, Tally } from './facts.ts';
import { shownGroups } from './small-groups.ts';

/** How groups are shown. */
export interface Shown {
  /** Of how many people's records the checks of each group come. */
  readonly people: ReadonlyMap<string, number>;
  /** A group of fewer people is not shown by itself. */
  readonly smallest: number;
}

/**
 * What was checked in the period, from the sums of the record. Small groups are left out by name; their checks stay in every
 * other figure.
 */
export function checkFactsOf(sums: Sums, period: Period, { people, smallest }: Shown): CheckFacts {
  const checks = withoutRestored(sums);
  const figures = figuresOf(checks, period);
  const { actions, passed, outcomes, outcomesOf, reasons, tiers, categories, groups, policies } = figures;
  const all = groups.map(({ id, actions: by }) => ({ id, people: people.get(id) ?? 0, actions: tallyOf(by) }));
  const shown = shownGroups(all, smallest);
  return {
    actions: tallyOf(actions),
    silent: passed,
    outcomes: plain<Outcome>(outcomes),
    stopped: added(outcomesOf.get('redact'), outcomesOf.get('block')),
    reasons: plain<ReleaseReason>(reasons),
    tiers: tallies<Tier>(tiers),
    categories: tallies<Category>(new Map(categories.map(({ category, actions: by }) => [category, by]))),
    groups: shown,
    smallGroups: groups.length - shown.length,
    policies,
    lessons: figures.lessons.reduce((sum, { checks }) => sum + checks, 0),
    corrections: [...figures.corrections.values()].reduce((sum, count) => sum + count, 0),
    days: trendOf(checks, period, 'day')
      .map(({ from, actions: by }) => ({ day: from, actions: tallyOf(by) }))
      .filter(({ actions: tally }) => sumOf(tally) > 0),
  };
}

function tallyOf(counts: Counts<Action>): Tally {
  return Object.fromEntries(ACTIONS.map((action) => [action, countOf(counts, action)])) as Record<Action, number>;
}

function tallies<K extends string>(by: ReadonlyMap<K, Counts<Action>>): Readonly<Partial<Record<K, Tally>>> {
  const found: Partial<Record<K, Tally>> = {};
  for (const [name, counts] of by) found[name] = tallyOf(counts);
  return found;
}

function plain<K extends string>(counts: Counts<K>): Readonly<Partial<Record<K, number>>> {
  const found: Partial<Record<K, number>> = {};
  for (const [name, count] of counts) found[name] = count;
  return found;
}

function added(...parts: readonly (Counts<Outcome> | undefined)[]): Readonly<Partial<Record<Outcome, number>>> {
  const sum: Partial<Record<Outcome, number>> = {};
  for (const part of parts) for (const [name, count] of part ?? []) sum[name] = (sum[name] ?? 0) + count;
  return sum;
}

/**
 * Putting values back into an answer is no check of a text. Its entry has no findings, reason or lesson, so that without
 * this count it stands for the policy it was made under and for a wish to correct it.
 */
function withoutRestored({ cells, keys, rows }: Sums): Sums {
  const isRestored = keys.map((key) => /^check \S+ restored$/u.test(key));
  const kept: number[] = [];
  for (let at = 0; at + 2 < rows.length; at += 3) {
    if (isRestored[rows[at + 1] ?? -1] !== true) kept.push(...rows.subarray(at, at + 3));
  }
  return { cells, keys, rows: Float64Array.from(kept) };
}
