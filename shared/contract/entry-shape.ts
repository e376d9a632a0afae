import { CATEGORIES } from '../detect/category.ts';
import { ACTIONS, TIERS } from '../policy/policy.ts';
import {
  ENTRY_HOSTS,
  type EntryFacts,
  type Found,
  OUTCOMES,
  type PassedCount,
  RELEASE_REASONS,
  type SpokenRule,
} from '../record/entry.ts';
import { object, record } from './object-shape.ts';
import { id, list, oneOf, type Shape, text, whole } from './shape.ts';

const count = whole(0, 10_000_000);
const found: Shape<Found> = record(oneOf(...CATEGORIES), object({}, { low: count, medium: count, high: count }));
const spoken: Shape<SpokenRule> = object({ id, action: oneOf(...ACTIONS), count });
const policy = object({ id, version: count });

/** The fields of an entry but for how it ended: the engine's process of the clipboard guard sends them as well. */
export const FACTS_FIELDS = {
  site: id,
  tier: oneOf(...TIERS),
  action: oneOf(...ACTIONS),
  counts: record(oneOf(...CATEGORIES), count),
  released: count,
  added: count,
  length: whole(0, 1_000_000_000),
  policy,
} as const;

/** What a version before this one did not know. */
export const COUNTED_FIELDS = { found, rules: list(spoken, 1_000) } as const;

/** Everything that is kept about a check: ids, words of closed lists and counts. No field takes a text. */
export const entryShape: Shape<EntryFacts> = object(
  { ...FACTS_FIELDS, outcome: oneOf(...OUTCOMES) },
  { ...COUNTED_FIELDS, group: id, lesson: id, reason: oneOf(...RELEASE_REASONS) },
);

/** Checks that were silently allowed, as they stand in the file. */
export const passedShape: Shape<PassedCount> = object(
  {
    day: text({ min: 10, max: 10 }),
    host: oneOf(...ENTRY_HOSTS),
    site: id,
    tier: oneOf(...TIERS),
    policy,
    checks: count,
    found,
  },
  { group: id },
);
