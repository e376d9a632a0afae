import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOf } from '../../shared/sums/figures.ts';
import { figuresOf } from '../../shared/sums/figures-of.ts';
import { sumsOf } from '../../shared/sums/sums.ts';
import type { WrongMark } from '../../shared/wrong/wrong.ts';
import { entryNamed } from '../electron/app/records/entries.ts';
import { anyEntry, anyPassed } from './some-entries.ts';

const HELD = { action: 'block', outcome: 'held', tier: 'forbidden', site: 'other' } as const;
const LET_GO = { outcome: 'sent-original', released: 2, reason: 'mistaken', group: 'sales' } as const;
const MARK: WrongMark = {
  detector: 'personal/email',
  print: 1,
  at: '2026-01-02T00:00:00Z',
  features: { category: 'email', band: 'high', seen: 'plain', because: [], letters: ['latin'], length: '5-8' },
};

const SUMS = sumsOf(
  [
    entryNamed('a'),
    entryNamed('b', { at: '2026-01-03T10:00:00Z', policy: { id: 'starter', version: 2 }, lesson: 'names' }),
    entryNamed('c', { ...HELD, rules: [{ id: 'no-secrets', action: 'block', count: 0 }], added: 3 }),
    entryNamed('d', { ...LET_GO, correction: 'wrong-detection' }),
    // As the first version kept entries.
    { ...entryNamed('e', { host: 'desktop', counts: { email: 4 } }), found: undefined, rules: undefined } as never,
  ],
  [
    {
      day: '2026-01-02',
      host: 'extension',
      site: 'claude',
      tier: 'public',
      policy: { id: 'starter', version: 1 },
      checks: 40,
      found: { place: { low: 2 } },
    },
  ],
  [MARK],
);

describe('the figures of the record', () => {
  const all = figuresOf(SUMS);

  it('count every check once, silently allowed ones included', () => {
    expect([all.checks, all.passed, all.length]).toEqual([45, 40, 600]);
    expect(all.actions).toEqual(
      new Map([
        ['redact', 4],
        ['block', 1],
        ['allow', 40],
      ]),
    );
    expect(countOf(all.outcomesOf.get('redact'), 'copied-safe')).toBe(3);
    expect(countOf(all.tiers.get('forbidden'), 'block')).toBe(1);
    expect(all.sites.map(({ id, checks }) => [id, checks])).toEqual([
      ['claude', 40],
      ['chatgpt', 4],
      ['other', 1],
    ]);
    expect(all.groups.map(({ id, checks }) => [id, checks])).toEqual([
      ['', 44],
      ['sales', 1],
    ]);
  });

  it('name categories with bands and actions, and rules with what they spoke for', () => {
    expect(all.categories.map(({ category, findings }) => [category, findings])).toEqual([
      ['phone', 8],
      ['email', 4],
      ['place', 2],
    ]);
    expect(all.categories[0]?.actions).toEqual(
      new Map([
        ['redact', 6],
        ['block', 2],
      ]),
    );
    expect(all.rules).toEqual([
      { id: 'personal-data', action: 'redact', checks: 3, findings: 6 },
      { id: 'no-secrets', action: 'block', checks: 1, findings: 0 },
    ]);
  });

  it('tell what people said of it, and the policy versions with their days', () => {
    expect([all.released, all.added, all.mistaken]).toEqual([2, 3, 2]);
    expect(countOf(all.reasons, 'mistaken')).toBe(1);
    expect(countOf(all.corrections, 'wrong-detection')).toBe(1);
    expect(all.wrong).toEqual([{ category: 'email', detector: 'personal/email', marks: 1 }]);
    expect(all.lessons).toEqual([{ id: 'names', checks: 1 }]);
    expect(all.policies).toEqual([
      { id: 'starter', version: 1, first: '2026-01-01', last: '2026-01-02', checks: 44 },
      { id: 'starter', version: 2, first: '2026-01-03', last: '2026-01-03', checks: 1 },
    ]);
  });

  it.each([
    ['a period', { from: '2026-01-02', to: '2026-01-02' }, 40, 1],
    ['a host', { host: 'desktop' as const }, 1, 0],
    ['a site', { site: 'other' }, 1, 0],
    ['a tier', { tier: 'public' as const }, 44, 0],
    ['a group', { group: 'sales' }, 1, 0],
    ['people whose group is not known', { group: '' }, 44, 0],
    ['nothing there', { from: '2026-01-04' }, 0, 0],
  ])('can be asked for %s', (_name, choice, checks, marks) => {
    const chosen = figuresOf(SUMS, choice);
    expect([chosen.checks, chosen.wrong.length]).toEqual([checks, marks]);
  });

  it('agree among each other, whatever was recorded', () => {
    fc.assert(
      fc.property(fc.array(anyEntry), fc.array(anyPassed), (entries, passed) => {
        const { checks, actions, sites, groups, hosts, policies, categories } = figuresOf(sumsOf(entries, passed));
        const sum = (numbers: Iterable<number>) => [...numbers].reduce((a, b) => a + b, 0);
        const all = entries.length + sum(passed.map((count) => count.checks));
        // Values that were put back into an answer were recorded under a policy too, and are no checks.
        expect(checks).toBe(all - entries.filter(({ outcome }) => outcome === 'restored').length);
        expect(sum(actions.values())).toBe(checks);
        for (const list of [sites, groups]) expect(sum(list.map((item) => item.checks))).toBe(checks);
        expect(sum(policies.map((item) => item.checks))).toBe(all);
        expect(sum([...hosts.values()].map((counts) => sum(counts.values())))).toBe(checks);
        for (const { findings, bands, actions: of } of categories)
          expect([sum(bands.values()), sum(of.values())]).toEqual([findings, findings]);
      }),
      { numRuns: 40 },
    );
  });
});
