import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../shared/detect/finding.ts';
import { type Circumstances, policyAt } from '../../shared/policy/circumstances.ts';
import { decide, uncheckedAction } from '../../shared/policy/decide.ts';
import type { PolicyDocument } from '../../shared/policy/document.ts';
import { type Layer, mergePolicy } from '../../shared/policy/merge.ts';
import { parseDocument } from '../../shared/policy/parse-document.ts';
import { ACTIONS, type LayerKind, MODES, type Policy, type Site, TIERS } from '../../shared/policy/policy.ts';
import type { Rule } from '../../shared/policy/rule.ts';
import { findSite } from '../../shared/policy/sites.ts';
import { EXTENDING } from './policies.ts';

const CATEGORIES = ['email', 'phone', 'credential'] as const;
const BANDS = ['low', 'medium', 'high'] as const;
const ADDRESSES = ['a.example', 'b.example', 'x.a.example', 'x.b.example'] as const;
const GROUPS = ['g', 'h'] as const;

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const someOf = <const T>(...items: readonly T[]) => maybe(fc.subarray([...items], { minLength: 1 }));
const present = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T;

const condition = fc
  .record({
    categories: someOf(...CATEGORIES),
    tiers: someOf(...TIERS),
    sites: someOf('a', 'b'),
    confidence: maybe(fc.constantFrom(...BANDS)),
    groups: someOf(...GROUPS),
    hours: maybe(fc.constantFrom({ from: '09:00', to: '18:00' }, { from: '22:00', to: '06:00' })),
  })
  .map(present);
const rule = fc
  .record({
    id: fc.constantFrom('p', 'q', 'r'),
    about: fc.constantFrom('finding', 'text'),
    when: condition,
    action: fc.constantFrom(...ACTIONS),
    mode: fc.constantFrom(...MODES),
    stages: maybe(fc.constantFrom(...MODES).map((mode) => [{ from: '2026-05-01', mode }])),
    unchecked: maybe(fc.constantFrom(...ACTIONS)),
  })
  .map((value) => present(value) as Rule);
const site = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'a.example'),
  name: fc.constant('S'),
  addresses: fc.subarray([...ADDRESSES]),
  tier: fc.constantFrom(...TIERS),
});
const unlike = <T extends { readonly id: string }>(item: fc.Arbitrary<T>) =>
  fc.uniqueArray(item, { maxLength: 3, selector: ({ id }) => id });

const groups = GROUPS.map((id) => ({ id, name: { ja: id, en: id } }));
const whole: fc.Arbitrary<PolicyDocument> = fc
  .record({ sites: unlike(site), rules: unlike(rule), unchecked: fc.constantFrom(...ACTIONS) })
  .map((parts) => ({ format: 1, id: 'c', version: 1, issuer: 'C', groups, ...parts }));
const change: fc.Arbitrary<PolicyDocument> = fc
  .record({
    sites: unlike(site),
    rules: unlike(rule),
    unchecked: maybe(fc.constantFrom(...ACTIONS)),
    without: fc.subarray(['rules/p', 'rules/q', 'sites/a', 'sites/b', 'groups/g']),
    local: maybe(fc.subarray(['guard', 'rules/*', 'sites/*'])),
    settings: maybe(fc.record({ guard: fc.boolean() })),
  })
  .map((parts) => present({ ...EXTENDING, ...parts }) as PolicyDocument);

const layer = (kind: LayerKind, document: PolicyDocument): Layer => ({ kind, document, source: { kind, place: kind } });
const laterKind = fc.constantFrom<LayerKind>('company', 'group', 'person');
const moment: fc.Arbitrary<Circumstances> = fc.record({
  groups: fc.subarray([...GROUPS]),
  now: fc.record({
    date: fc.constantFrom('2026-04-30', '2026-05-01'),
    weekday: fc.nat(6),
    minutes: fc.constantFrom(0, 600, 1350),
  }),
});
const finding = fc
  .record({ category: fc.constantFrom(...CATEGORIES), confidence: fc.constantFrom(0.3, 0.6, 0.9) })
  .map((parts): Finding => ({ detector: 'personal/x', start: 0, end: 1, seen: 'plain', because: [], ...parts }));

const rank = (action: (typeof ACTIONS)[number]) => ACTIONS.indexOf(action);
const told = (policy: Policy, found: Finding, to: Site) => [
  rank(decide([found], policy, to).action),
  rank(uncheckedAction(policy, to)),
];

describe('laws of merging', () => {
  it('a layer laid twice changes nothing more, and asks for nothing that it did not ask for before', () => {
    fc.assert(
      fc.property(whole, change, laterKind, (below, above, kind) => {
        const once = mergePolicy([layer('company', below), layer(kind, above)]);
        const twice = mergePolicy([layer('company', below), layer(kind, above), layer(kind, above)]);
        expect(twice.policy).toEqual(once.policy);
      }),
    );
  });

  it('no later layer makes any text pass more easily than the company alone', () => {
    fc.assert(
      fc.property(
        whole,
        fc.array(fc.tuple(laterKind, change), { maxLength: 2 }),
        moment,
        finding,
        fc.constantFrom(...ADDRESSES),
        (below, changes, at, found, address) => {
          const alone = mergePolicy([layer('company', below)]).policy;
          const later = mergePolicy([
            layer('company', below),
            ...changes.map(([kind, above]) => layer(kind, above)),
          ]).policy;
          const to = findSite(alone, address);
          if (to === undefined) return;
          const from = told(policyAt(alone, at), found, to);
          const now = told(policyAt(later, at), found, findSite(later, address) as Site);
          for (const [index, action] of now.entries()) expect(action).toBeGreaterThanOrEqual(from[index] ?? 0);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('what comes out is a policy that the parser takes, whatever was put in', () => {
    fc.assert(
      fc.property(whole, change, laterKind, (below, above, kind) => {
        const { policy, refused } = mergePolicy([layer('company', below), layer(kind, above)]);
        const hasStrangers = refused.some(({ reason }) => reason.en.startsWith('No policy has'));
        const extended = { ...policy, extends: true };
        const parsed = parseDocument(JSON.stringify(hasStrangers ? extended : policy));
        expect(parsed).toEqual({ ok: true, value: hasStrangers ? extended : policy });
      }),
    );
  });

  it('every value is told with its source, and no other', () => {
    fc.assert(
      fc.property(whole, change, laterKind, (below, above, kind) => {
        const { policy, values } = mergePolicy([layer('company', below), layer(kind, above)]);
        const ids = (part: 'rules' | 'sites') => policy[part].map(({ id }) => `${part}/${id}`);
        const paths = values.map(({ path }) => path);
        expect(paths.filter((path) => path.startsWith('rules/'))).toEqual(ids('rules'));
        expect(paths.filter((path) => path.startsWith('sites/'))).toEqual(ids('sites'));
      }),
    );
  });
});

describe('a decision', () => {
  it('is never weaker in a stricter mode', () => {
    fc.assert(
      fc.property(
        whole,
        moment,
        finding,
        fc.constantFrom(...ADDRESSES),
        fc.nat(2),
        (below, at, found, address, which) => {
          const { policy } = mergePolicy([layer('company', below)]);
          const to = findSite(policy, address);
          if (to === undefined) return;
          const actions = MODES.map((mode) => {
            const rules = policy.rules.map((item, index) => (index === which ? { ...item, mode, stages: [] } : item));
            return decide([found], policyAt({ ...policy, rules }, at), to).action;
          });
          expect(actions.map(rank)).toEqual(actions.map(rank).toSorted((a, b) => a - b));
        },
      ),
    );
  });
});
