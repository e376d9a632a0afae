import { checkFactsOf } from '../../shared/evidence/check-facts.ts';
import type { EvidenceFacts, Period } from '../../shared/evidence/facts.ts';
import type { Entry, PassedCount } from '../../shared/record/entry.ts';
import { sumsOf } from '../../shared/sums/sums.ts';

export const SPRING: Period = { from: '2026-04-01', to: '2026-06-30' };

/** The facts of a machine on which nothing was ever recorded. */
export function noFacts(period: Period = SPRING): EvidenceFacts {
  return {
    period,
    madeAt: '2026-07-02T01:23:45.000Z',
    program: '9.9.9',
    from: 'own',
    machines: 1,
    damaged: 0,
    smallestGroup: 5,
    checks: checkFactsOf(sumsOf([], []), period, { people: new Map(), smallest: 1 }),
    policy: { id: 'starter', version: 1, issuer: 'Sekisho', days: 400 },
    exports: [],
    incidents: { begun: 0, closed: 0, links: 0, told: 0, steps: 0 },
    chain: { at: '2026-07-02T01:23:45.000Z', verdict: { lines: 0, entries: 0, faults: [], notes: [], end: null } },
  };
}

/** The facts of these checks and nothing else. */
export function factsOf(entries: readonly Entry[], passed: readonly PassedCount[], period = SPRING): EvidenceFacts {
  return {
    ...noFacts(period),
    checks: checkFactsOf(sumsOf(entries, passed), period, { people: new Map(), smallest: 0 }),
  };
}

const BASE: Entry = {
  id: 'a',
  at: '2026-04-01T00:00:00.000Z',
  host: 'extension',
  site: 'chatgpt',
  tier: 'public',
  action: 'redact',
  outcome: 'sent-safe',
  counts: {},
  found: {},
  rules: [],
  released: 0,
  added: 0,
  length: 100,
  policy: { id: 'aozora/standard', version: 3 },
};

/** Ten lines of a record, each for a reason; two of them are not in the period, and one is no check. */
export const ENTRIES: readonly Entry[] = [
  { ...BASE, id: 'first-day', found: { person: { high: 2 }, phone: { medium: 1 } }, group: 'sales' },
  {
    ...BASE,
    id: 'last-moment',
    at: '2026-06-30T23:59:59.999Z',
    found: { email: { high: 1 } },
    lesson: 'what-may-leave',
  },
  { ...BASE, id: 'day-before', at: '2026-03-31T23:59:59.999Z', found: { person: { high: 9 } } },
  { ...BASE, id: 'day-after', at: '2026-07-01T00:00:00.000Z', found: { person: { high: 9 } } },
  {
    ...BASE,
    id: 'answer',
    at: '2026-05-01T00:00:00.000Z',
    action: 'allow',
    outcome: 'restored',
    policy: { id: 'aozora/standard', version: 99 },
  },
  {
    ...BASE,
    id: 'key',
    at: '2026-05-02T03:00:00.000Z',
    outcome: 'sent-original',
    reason: 'sample',
    found: { credential: { high: 1 } },
  },
  {
    ...BASE,
    id: 'secret',
    at: '2026-05-02T04:00:00.000Z',
    action: 'block',
    outcome: 'held',
    tier: 'forbidden',
    found: { 'confidential-marker': { high: 1 } },
    correction: 'wrong-detection',
  },
  {
    ...BASE,
    id: 'unread',
    at: '2026-05-03T04:00:00.000Z',
    action: 'block',
    outcome: 'unchecked',
    policy: { id: 'aozora/standard', version: 4 },
  },
  {
    ...BASE,
    id: 'code',
    at: '2026-05-04T04:00:00.000Z',
    action: 'warn',
    outcome: 'copied-original',
    tier: 'approved',
    found: { 'source-code': { medium: 1 }, 'hidden-instruction': { high: 1 } },
  },
  {
    ...BASE,
    id: 'unread-passed',
    at: '2026-05-05T04:00:00.000Z',
    action: 'warn',
    outcome: 'unchecked',
    tier: 'approved',
  },
];

export const PASSED: readonly PassedCount[] = [
  {
    day: '2026-04-01',
    host: 'extension',
    site: 'chatgpt',
    tier: 'public',
    policy: BASE.policy,
    checks: 10,
    found: { place: { low: 4 }, person: { low: 1 } },
  },
  { day: '2026-06-30', host: 'desktop', site: 'copilot', tier: 'approved', policy: BASE.policy, checks: 3, found: {} },
  {
    day: '2026-07-01',
    host: 'desktop',
    site: 'copilot',
    tier: 'approved',
    policy: BASE.policy,
    checks: 100,
    found: {},
  },
];

/** A whole company: every kind of figure has something to count. */
export function someFacts(period: Period = SPRING): EvidenceFacts {
  const share = { people: 12, asked: 24, done: 18, overdue: 2, finished: 20, passed: 15 };
  const checks = factsOf(ENTRIES, PASSED, period).checks;
  return {
    ...noFacts(period),
    checks,
    policy: {
      id: 'aozora/standard',
      version: 4,
      issuer: '青空商事',
      days: 400,
      signer: { name: '情報システム部', at: '2026-05-03T00:00:00.000Z', keyId: 'ab'.repeat(16) },
    },
    exports: [
      {
        destination: 'syslog',
        place: 'tls://log.example.co.jp:6514',
        waiting: 2,
        sent: 98,
        lost: 0,
        last: '2026-07-01T09:00:00.000Z',
        next: null,
        trouble: null,
      },
    ],
    training: {
      from: 'trainer',
      total: { ...share, id: '' },
      groups: [
        { ...share, id: 'sales', people: 6 },
        { ...share, id: 'hr', people: 6 },
      ],
      smallGroups: 0,
      lessons: [{ ...share, id: 'what-may-leave', title: { ja: '送ってよいもの', en: 'What may leave' } }],
    },
    incidents: { begun: 4, closed: 3, links: 2, told: 1, steps: 11 },
    wrong: 6,
    chain: {
      at: '2026-07-02T01:23:45.000Z',
      verdict: { lines: 13, entries: 10, faults: [], notes: [], end: { seq: 13, hash: 'ab'.repeat(32) } },
    },
  };
}
