import type { Category } from '../detect/category.ts';
import { BANDS } from '../detect/confidence.ts';
import type { Action } from '../policy/policy.ts';
import type { Entry, Found, PassedCount } from '../record/entry.ts';
import type { WrongMark } from '../wrong/wrong.ts';

/**
 * What is counted, by name: words of closed lists and ids, separated by single spaces (no id has one). `check ACTION OUTCOME`;
 * `passed` (silently allowed, in `check` as well); `found CATEGORY BAND ACTION`; `rule-findings ID ACTION`;
 * `rule-checks ID ACTION`; `reason WORD`; `mistaken` (findings let go as mistaken); `correction WORD`; `policy ID VERSION`;
 * `lesson ID`; `wrong CATEGORY DETECTOR`; `released`; `added`; `length` (UTF-16 code units, of all texts together).
 */
export type CountKey = string;

export type Count = readonly [key: CountKey, amount: number];

/** What an entry counts for, whatever its id and time. `length` is apart, since it differs from entry to entry. */
export function countsOfEntry(entry: Omit<Entry, 'id' | 'at' | 'length'>): readonly Count[] {
  const { action, outcome, policy, reason, lesson, correction, released, added } = entry;
  return [
    [`check ${action} ${outcome}`, 1],
    ...foundCounts(entry.found ?? unbanded(entry.counts), action),
    ...ruleCounts(entry),
    [`policy ${policy.id} ${policy.version}`, 1],
    ...some('released', released),
    ...some('added', added),
    ...(reason === undefined ? [] : [[`reason ${reason}`, 1] as const]),
    // A text that goes as a whole is let go without choosing findings: that is one at least.
    ...(reason === 'mistaken' ? [['mistaken', Math.max(1, released)] as const] : []),
    ...(correction === undefined ? [] : [[`correction ${correction}`, 1] as const]),
    ...(lesson === undefined ? [] : [[`lesson ${lesson}`, 1] as const]),
  ];
}

/** What silently allowed checks count for. */
export function countsOfPassed({ checks, found, policy }: PassedCount): readonly Count[] {
  return [
    ['check allow passed', checks],
    ['passed', checks],
    ...foundCounts(found, 'allow'),
    [`policy ${policy.id} ${policy.version}`, checks],
  ];
}

/** What a finding counts for that a person marked as wrong. */
export function countsOfWrong({ detector, features }: WrongMark): readonly Count[] {
  return [[`wrong ${features.category} ${detector}`, 1]];
}

function foundCounts(found: Found, action: Action): readonly Count[] {
  return Object.entries(found).flatMap(([category, bands]) =>
    BANDS.flatMap((band) => some(`found ${category} ${band} ${action}`, bands[band] ?? 0)),
  );
}

/** Version 0.1 kept what rules spoke for and no bands; rules speak for what is likely. */
function unbanded(counts: Readonly<Partial<Record<Category, number>>>): Found {
  return Object.fromEntries(Object.entries(counts).map(([category, high]) => [category, { high }]));
}

function ruleCounts({ rules = [] }: Pick<Entry, 'rules'>): readonly Count[] {
  return rules.flatMap(({ id, action, count }) => [
    [`rule-checks ${id} ${action}`, 1] as const,
    ...some(`rule-findings ${id} ${action}`, count),
  ]);
}

function some(key: CountKey, amount: number): readonly Count[] {
  return amount === 0 ? [] : [[key, amount]];
}
