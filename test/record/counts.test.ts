import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryShape } from '../../shared/contract/entry-shape.ts';
import type { Finding } from '../../shared/detect/finding.ts';
import { decide } from '../../shared/policy/decide.ts';
import { STARTER_POLICY } from '../../shared/policy/starter-policy.ts';
import { addFound, countedOf } from '../../shared/record/counts.ts';
import { type EntryFacts, type Found, isOnlyCounted, type PassedCount } from '../../shared/record/entry.ts';
import { passedOf, sumPassed } from '../../shared/record/passed.ts';

const finding = (category: Finding['category'], confidence: number): Finding => ({
  start: 0,
  end: 1,
  detector: 'personal/email',
  category,
  confidence,
  seen: 'plain',
  because: [],
});
const site = { id: 'chatgpt', name: 'ChatGPT', addresses: [], tier: 'public' } as const;
const forbidden = { ...site, tier: 'forbidden' } as const;

const FACTS: EntryFacts = {
  site: 'chatgpt',
  tier: 'public',
  action: 'allow',
  outcome: 'passed',
  counts: {},
  found: { place: { low: 1 } },
  rules: [],
  released: 0,
  added: 0,
  length: 9,
  policy: { id: 'starter', version: 1 },
};

describe('what is recorded about a decision', () => {
  it('counts every finding by band and names the rules that spoke with their effective action', () => {
    const findings = [finding('email', 0.9), finding('email', 0.6), finding('email', 0.1), finding('place', 0.9)];
    expect(countedOf(decide(findings, STARTER_POLICY, site))).toEqual({
      counts: { email: 2 },
      found: { email: { high: 1, medium: 1, low: 1 }, place: { high: 1 } },
      rules: [{ id: 'personal-data', action: 'redact', count: 2 }],
    });
  });

  it('names the rule about any text that decided', () => {
    expect(countedOf(decide([], STARTER_POLICY, forbidden)).rules).toEqual([
      { id: 'forbidden-sites', action: 'block', count: 0 },
    ]);
  });
});

describe('a check that was silently allowed', () => {
  it.each<[string, Partial<EntryFacts>, boolean]>([
    ['went on and no rule spoke', {}, true],
    ['went on under a rule that observes', { rules: [{ id: 'watch', action: 'allow', count: 1 }] }, false],
    ['went on with a caution', { action: 'warn', rules: [{ id: 'code', action: 'warn', count: 1 }] }, false],
    ['was shown to the person', { outcome: 'checked' }, false],
  ])('%s', (_, change, isCounted) => expect(isOnlyCounted({ ...FACTS, ...change })).toBe(isCounted));

  it('comes from an older host and is kept, because nobody knows whether a rule spoke', () => {
    const { rules, found, ...older } = FACTS;
    expect([rules, found]).toHaveLength(2);
    expect(isOnlyCounted(older)).toBe(false);
    expect(entryShape(older).ok).toBe(true);
  });

  it('keeps the day and not the time', () => {
    expect(passedOf({ ...FACTS, group: 'sales' }, '2026-11-02T10:11:12.000Z', 'extension')).toEqual({
      day: '2026-11-02',
      host: 'extension',
      site: 'chatgpt',
      tier: 'public',
      policy: FACTS.policy,
      group: 'sales',
      checks: 1,
      found: { place: { low: 1 } },
    });
  });
});

const band = fc.record({ low: fc.nat(9), medium: fc.nat(9), high: fc.nat(9) }, { requiredKeys: [] });
const found: fc.Arbitrary<Found> = fc.dictionary(fc.constantFrom('email', 'phone', 'place'), band);
const total = (table: Found) =>
  Object.values(table).reduce((sum, { low = 0, medium = 0, high = 0 }) => sum + low + medium + high, 0);

describe('sums of counts', () => {
  it('lose nothing', () => {
    fc.assert(
      fc.property(found, found, (a, b) => {
        expect(total(addFound(a, b))).toBe(total(a) + total(b));
      }),
    );
  });

  it('are one for each day, host, site, policy version and group', () => {
    const count = fc.record({
      day: fc.constantFrom('2026-11-01', '2026-11-02'),
      host: fc.constantFrom('desktop', 'terminal'),
      site: fc.constantFrom('chatgpt', 'claude'),
      tier: fc.constant('public'),
      policy: fc.record({ id: fc.constant('starter'), version: fc.integer({ min: 1, max: 2 }) }),
      checks: fc.integer({ min: 1, max: 5 }),
      found,
    }) as fc.Arbitrary<PassedCount>;
    fc.assert(
      fc.property(fc.array(count, { maxLength: 30 }), (counts) => {
        const sums = sumPassed(counts);
        const checks = (list: readonly PassedCount[]) => list.reduce((sum, item) => sum + item.checks, 0);
        expect(checks(sums)).toBe(checks(counts));
        expect(sums.length).toBeLessThanOrEqual(16);
        expect(sums.map(({ day }) => day)).toEqual(
          sums
            .map(({ day }) => day)
            .toSorted()
            .reverse(),
        );
      }),
    );
  });
});
