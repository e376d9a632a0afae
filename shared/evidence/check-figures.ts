import type { Action, Tier } from '../policy/policy.ts';
import type { Outcome } from '../record/entry.ts';
import type { CheckFacts, EvidenceFacts, Tally } from './facts.ts';
import type { Figure } from './figure.ts';

/** All of these checks. */
export function sumOf({ allow, warn, redact, block }: Tally): number {
  return allow + warn + redact + block;
}

/** Checks whose text was to be masked, or must not be sent: it did not go out as it was unless a person said why. */
export function stoppedIn({ redact, block }: Tally): number {
  return redact + block;
}

const looked = ({ checks }: EvidenceFacts) => sumOf(checks.actions);
const stopped = ({ checks }: EvidenceFacts) => stoppedIn(checks.actions);
const ended = (outcomes: CheckFacts['outcomes'], ...which: readonly Outcome[]) =>
  which.reduce((sum, outcome) => sum + (outcomes[outcome] ?? 0), 0);

const NONE: Tally = { allow: 0, warn: 0, redact: 0, block: 0 };
const at = ({ checks }: EvidenceFacts, tier: Tier) => checks.tiers[tier] ?? NONE;

/** Checks with this action, of all. */
function withAction(action: Action): Figure {
  return {
    record: 'checks',
    amount: (facts) => ({ count: facts.checks.actions[action], of: looked(facts) }),
    recount: `those(.action == "${action}")`,
    recountOf: 'checks',
  };
}

/** Checks on the way to a service of this tier that were stopped, of all checks on the way there. */
function stoppedAt(tier: Tier): Figure {
  return {
    record: 'checks',
    amount: (facts) => ({ count: stoppedIn(at(facts, tier)), of: sumOf(at(facts, tier)) }),
    recount: `those(stopped and .tier == "${tier}")`,
    recountOf: `at("${tier}")`,
  };
}

/** Numbers of checks: how many, what was decided, how they ended. */
export const CHECK_FIGURES = {
  'looked-at': { record: 'checks', amount: (facts) => ({ count: looked(facts) }), recount: 'checks' },
  kept: {
    record: 'checks',
    amount: (facts) => ({ count: looked(facts) - facts.checks.silent, of: looked(facts) }),
    recount: 'entries | length',
    recountOf: 'checks',
  },
  warned: withAction('warn'),
  masked: withAction('redact'),
  held: withAction('block'),
  'masked-taken': {
    record: 'checks',
    amount: (facts) => ({ count: ended(facts.checks.outcomes, 'copied-safe', 'sent-safe'), of: looked(facts) }),
    recount: 'those(.outcome | endswith("-safe"))',
    recountOf: 'checks',
  },
  released: {
    record: 'checks',
    amount: (facts) => ({
      count: ended(facts.checks.stopped, 'copied-original', 'sent-original'),
      of: stopped(facts),
    }),
    recount: 'those(stopped and (.outcome | endswith("-original")))',
    recountOf: 'those(stopped)',
  },
  'released-reason': {
    record: 'checks',
    amount: ({ checks }) => ({ count: Object.values(checks.reasons).reduce((sum, count) => sum + count, 0) }),
    recount: 'those(.reason != null)',
  },
  'unchecked-stopped': {
    record: 'checks',
    amount: ({ checks }) => ({ count: ended(checks.stopped, 'unchecked'), of: ended(checks.outcomes, 'unchecked') }),
    recount: 'those(stopped and .outcome == "unchecked")',
    recountOf: 'those(.outcome == "unchecked")',
  },
  'public-stopped': stoppedAt('public'),
  'forbidden-stopped': stoppedAt('forbidden'),
  approved: {
    record: 'checks',
    amount: (facts) => ({ count: sumOf(at(facts, 'approved')), of: looked(facts) }),
    recount: 'at("approved")',
    recountOf: 'checks',
  },
  'lessons-offered': {
    record: 'checks',
    amount: (facts) => ({ count: facts.checks.lessons, of: looked(facts) }),
    recount: 'those(.lesson != null)',
    recountOf: 'checks',
  },
  corrections: {
    record: 'checks',
    amount: ({ checks }) => ({ count: checks.corrections }),
    recount: 'corrected',
  },
} as const satisfies Readonly<Record<string, Figure>>;
