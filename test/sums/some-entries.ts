import fc from 'fast-check';
import { CATEGORIES } from '../../shared/detect/category.ts';
import { BANDS } from '../../shared/detect/confidence.ts';
import { ACTIONS, TIERS } from '../../shared/policy/policy.ts';
import {
  CORRECTION_REASONS,
  ENTRY_HOSTS,
  type Entry,
  type Found,
  OUTCOMES,
  type PassedCount,
  RELEASE_REASONS,
} from '../../shared/record/entry.ts';
import type { Sums } from '../../shared/sums/sums.ts';

/** Ids that would be found on any object of the language. */
const id = fc.constantFrom('chatgpt', 'claude', 'constructor', 'valueof', 'sales', 'hr');
const day = fc.constantFrom('2026-01-05', '2026-01-06', '2026-02-28', '2027-12-31');
const amount = fc.nat({ max: 9 });
const policy = fc.record({ id, version: fc.integer({ min: 1, max: 3 }) });
const maybe = <T>(item: fc.Arbitrary<T>) => fc.option(item, { nil: undefined });

const found: fc.Arbitrary<Found> = fc.dictionary(
  fc.constantFrom(...CATEGORIES),
  fc.dictionary(fc.constantFrom(...BANDS), fc.integer({ min: 1, max: 9 })),
);

const whole = fc.record({
  id: fc.uuid(),
  at: day.map((date) => `${date}T23:59:59.999Z`),
  host: fc.constantFrom(...ENTRY_HOSTS),
  site: id,
  tier: fc.constantFrom(...TIERS),
  action: fc.constantFrom(...ACTIONS),
  outcome: fc.constantFrom(...OUTCOMES),
  counts: fc.dictionary(fc.constantFrom(...CATEGORIES), amount),
  found: maybe(found),
  rules: maybe(fc.array(fc.record({ id, action: fc.constantFrom(...ACTIONS), count: amount }), { maxLength: 3 })),
  released: amount,
  added: amount,
  length: fc.nat({ max: 100_000 }),
  policy,
  group: maybe(id),
  reason: maybe(fc.constantFrom(...RELEASE_REASONS)),
  lesson: maybe(id),
  correction: maybe(fc.constantFrom(...CORRECTION_REASONS)),
});

/** Without the fields that have no value, as JSON has them. */
const clean = <T>(value: object): T => JSON.parse(JSON.stringify(value)) as T;

export const anyEntry: fc.Arbitrary<Entry> = whole.map((entry) => clean<Entry>(entry));

export const anyPassed: fc.Arbitrary<PassedCount> = fc
  .record({
    day,
    host: fc.constantFrom(...ENTRY_HOSTS),
    site: id,
    tier: fc.constantFrom(...TIERS),
    policy,
    group: maybe(id),
    checks: fc.integer({ min: 1, max: 9 }),
    found,
  })
  .map((count) => clean<PassedCount>(count));

/** What sums say, in an order of its own, each thing once. */
export function saidBy({ cells, keys, rows }: Sums): ReadonlyMap<string, number> {
  const said = new Map<string, number>();
  for (let at = 0; at < rows.length; at += 3) {
    const name = `${JSON.stringify(cells[rows[at] ?? -1])} ${keys[rows[at + 1] ?? -1]}`;
    said.set(name, (said.get(name) ?? 0) + (rows[at + 2] ?? 0));
  }
  return said;
}
