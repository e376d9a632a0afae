import { addFound } from './counts.ts';
import type { EntryFacts, EntryHost, PassedCount } from './entry.ts';

/** One silently allowed check as a count. `at` is ISO 8601, UTC; only its day is kept. */
export function passedOf(facts: EntryFacts, at: string, host: EntryHost): PassedCount {
  const { site, tier, policy, group, found = {} } = facts;
  return { day: at.slice(0, 10), host, site, tier, policy, ...(group && { group }), checks: 1, found };
}

/** One count for each day, host, site, policy version and group; newest day first. */
export function sumPassed(counts: readonly PassedCount[]): readonly PassedCount[] {
  const sums = new Map<string, PassedCount>();
  for (const count of counts) {
    const { day, host, site, tier, policy, group = '' } = count;
    const key = [day, host, site, tier, policy.id, policy.version, group].join(' ');
    const before = sums.get(key);
    sums.set(key, before === undefined ? count : joined(before, count));
  }
  return [...sums.values()].toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

function joined(one: PassedCount, other: PassedCount): PassedCount {
  return { ...one, checks: one.checks + other.checks, found: addFound(one.found, other.found) };
}
