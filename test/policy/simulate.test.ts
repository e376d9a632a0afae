import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORIES, type Category } from '../../shared/detect/category.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import type { Rule } from '../../shared/policy/rule.ts';
import { asEnforced, entryCheck, mightHold, replay } from '../../shared/policy/simulate.ts';
import { simulation } from '../../shared/policy/simulation.ts';
import { STARTER_POLICY } from '../../shared/policy/starter-policy.ts';
import type { EntryFacts, Found } from '../../shared/record/entry.ts';

const NOON = { date: '2026-04-01', weekday: 3, minutes: 12 * 60 };
const categoryOf = (detector: string): Category | undefined =>
  detector === 'marker/official-grade' ? 'confidential-marker' : undefined;

const entry = (found: Found, more: Partial<EntryFacts> = {}): EntryFacts => ({
  site: 'chatgpt',
  tier: 'public',
  action: 'allow',
  outcome: 'checked',
  counts: {},
  found,
  released: 0,
  added: 0,
  length: 100,
  policy: { id: 'starter', version: 1 },
  ...more,
});
const rule = (when: Rule['when'], action: Rule['action'] = 'block', more: Partial<Rule> = {}): Rule => ({
  id: 'r',
  about: 'finding',
  when,
  action,
  mode: 'enforce',
  ...more,
});
const policy = (...rules: Rule[]): Policy => ({ ...STARTER_POLICY, rules });
const said = (facts: EntryFacts, by: Policy) => replay(entryCheck(facts, NOON), by, categoryOf);

describe('what a policy would have said about an entry', () => {
  it.each<readonly [string, EntryFacts, Policy, object]>([
    [
      'a sure finding',
      entry({ phone: { high: 2 } }),
      STARTER_POLICY,
      { action: 'redact', rule: 'personal-data', sure: true },
    ],
    [
      'a finding that is merely possible',
      entry({ phone: { low: 2 } }),
      STARTER_POLICY,
      { action: 'allow', sure: true },
    ],
    ['nothing', entry({}), STARTER_POLICY, { action: 'allow', rule: 'none', sure: true }],
    [
      'another band',
      entry({ phone: { medium: 1 } }),
      policy(rule({ confidence: 'high' })),
      { action: 'allow', sure: true },
    ],
    [
      'an approved site',
      entry({ phone: { high: 1 } }, { site: 'ours', tier: 'approved' }),
      STARTER_POLICY,
      { action: 'allow' },
    ],
    [
      'a forbidden site',
      entry({}, { site: 'bad', tier: 'forbidden' }),
      STARTER_POLICY,
      { action: 'block', rule: 'forbidden-sites' },
    ],
    [
      'a check that failed',
      entry({}, { outcome: 'unchecked' }),
      STARTER_POLICY,
      { action: 'block', rule: 'unchecked', sure: true },
    ],
    [
      'a rule of another group',
      entry({ phone: { high: 1 } }, { group: 'sales' }),
      policy(rule({ groups: ['hr'] })),
      { action: 'allow' },
    ],
    [
      'a rule of its group',
      entry({ phone: { high: 1 } }, { group: 'hr' }),
      policy(rule({ groups: ['hr'] })),
      { action: 'block' },
    ],
    [
      'a rule by night',
      entry({ phone: { high: 1 } }),
      policy(rule({ hours: { from: '22:00', to: '06:00' } })),
      { action: 'allow' },
    ],
    [
      'an entry without bands',
      { ...entry({}, { counts: { phone: 1 } }), found: undefined as never },
      STARTER_POLICY,
      { action: 'redact' },
    ],
    [
      'a detector it may have been',
      entry({ 'confidential-marker': { high: 1 } }),
      policy(rule({ detectors: ['marker/official-grade'] })),
      { action: 'block', sure: false },
    ],
    [
      'a detector it was not',
      entry({ phone: { high: 1 } }),
      policy(rule({ detectors: ['marker/official-grade'] })),
      { action: 'allow', sure: true },
    ],
    [
      'a detector that does not matter',
      entry({ 'confidential-marker': { high: 1 } }),
      policy(rule({ detectors: ['marker/official-grade'] }), rule({}, 'block', { id: 'all' })),
      { action: 'block', sure: true },
    ],
  ])('%s', (_, facts, by, expected) => {
    expect(said(facts, by)).toMatchObject(expected);
  });

  it('a rule that watches acts when it is taken as enforced, and a rule that is off does not', () => {
    const watching = policy(rule({ categories: ['phone'] }, 'block', { mode: 'observe' }));
    const off = policy(rule({ categories: ['phone'] }, 'block', { mode: 'off' }));
    const facts = entry({ phone: { high: 1 } });
    expect(said(facts, watching).action).toBe('allow');
    expect(said(facts, asEnforced(watching)).action).toBe('block');
    expect(said(facts, asEnforced(off)).action).toBe('allow');
  });

  it.each([
    ['fewer findings than checks', 100, { phone: { low: 3 } }, 3],
    ['more findings than checks', 2, { phone: { low: 30 } }, 2],
    ['nothing that is held', 100, { place: { high: 9 } }, 0],
  ] as const)('silently allowed checks that might be held: %s', (_, checks, found, most) => {
    const passed = {
      day: '2026-04-01',
      host: 'desktop',
      site: 'chatgpt',
      tier: 'public',
      policy: { id: 'p', version: 1 },
      checks,
      found,
    } as const;
    expect(mightHold(passed, NOON, policy(rule({ categories: ['phone'] })), categoryOf)).toBe(most);
  });
});

const foundAny = fc.dictionary(
  fc.constantFrom(...CATEGORIES),
  fc.record({ high: fc.integer({ min: 1, max: 5 }) }),
) as fc.Arbitrary<Found>;

describe('trying a policy', () => {
  it('against itself changes nothing', () => {
    fc.assert(
      fc.property(fc.array(foundAny, { maxLength: 20 }), (many) => {
        const moves = many.map((found) => {
          const answer = said(entry(found), STARTER_POLICY);
          return { group: undefined, from: answer, to: answer };
        });
        expect(simulation(moves)).toMatchObject({ held: 0, released: 0 });
      }),
    );
  });
});
