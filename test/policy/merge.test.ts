import { describe, expect, it } from 'vitest';
import type { PolicyDocument } from '../../shared/policy/document.ts';
import { type Layer, mergePolicy } from '../../shared/policy/merge.ts';
import { STARTER_POLICY } from '../../shared/policy/starter-policy.ts';
import { mergeReasons } from '../../shared/words/merge-words.ts';
import { alone, base, company, GROUPS, LOOSER, layer, NOT_LOCAL, outcome, own, SITES, term } from './layers.ts';
import { FULL, ruleOf } from './policies.ts';

describe('one layer', () => {
  it.each([STARTER_POLICY, FULL])('is the policy itself', (document) => {
    const source = { kind: 'company', place: 'policy.json' } as const;
    const { policy, values, refused } = mergePolicy([{ kind: 'company', document, source }]);
    expect(policy).toEqual(document);
    expect(values.every((value) => value.locked && value.source === source)).toBe(true);
    expect(refused).toEqual([]);
  });

  it('is the starter policy where there is none', () => {
    expect(mergePolicy([]).policy).toEqual(STARTER_POLICY);
  });

  it('lies upon the starter policy where it only adds', () => {
    const { policy } = mergePolicy([layer('company', { rules: [ruleOf({ id: 'more' })] })]);
    expect(policy.rules.map(({ id }) => id)).toEqual([...STARTER_POLICY.rules.map(({ id }) => id), 'more']);
    expect(policy).toMatchObject({ id: 'company', sites: STARTER_POLICY.sites, unchecked: 'block' });
  });
});

describe('layers', () => {
  const starter: Layer = { kind: 'starter', document: STARTER_POLICY, source: { kind: 'starter', place: 'starter' } };

  it('that stand alone put away what is below them and open', () => {
    const { policy } = mergePolicy([starter, alone('company', { rules: [ruleOf()] })]);
    expect(policy.rules).toEqual([ruleOf()]);
    expect(policy.sites).toEqual([]);
  });

  it('replace in place, add at the end and take away', () => {
    const rules = ['a', 'b', 'c'].map((id) => ruleOf({ id }));
    const changed = layer('default', {
      rules: [ruleOf({ id: 'b', action: 'warn' }), ruleOf({ id: 'd' })],
      without: ['rules/c'],
    });
    expect(mergePolicy([alone('starter', { rules }), changed]).policy.rules).toEqual([
      ruleOf({ id: 'a' }),
      ruleOf({ id: 'b', action: 'warn' }),
      ruleOf({ id: 'd' }),
    ]);
  });

  it.each([
    [
      'company over default',
      [alone('starter'), layer('default', {}), layer('company', {}), layer('person', {})],
      'company',
    ],
    ['default over starter', [alone('starter'), layer('default', {}), layer('group', {})], 'default'],
    ['starter where there is no other', [alone('starter'), layer('person', {})], 'starter'],
  ])('are named after the strongest: %s', (_, layers, id) => {
    expect(mergePolicy(layers).policy.id).toBe(id);
  });

  it('name the source, the lock and the reason of every value', () => {
    const { values } = mergePolicy([
      starter,
      layer('company', { rules: [ruleOf({ action: 'warn' })], settings: { guard: true }, defaults: ['settings/*'] }),
      layer('group', { rules: [ruleOf({ action: 'block' })] }),
    ]);
    const of = (path: string) => values.find((value) => value.path === path);
    expect(of('sites/chatgpt')).toEqual({
      path: 'sites/chatgpt',
      source: starter.source,
      locked: false,
      reason: undefined,
    });
    expect(of('rules/a')).toMatchObject({
      locked: true,
      source: { kind: 'group' },
      reason: mergeReasons.tightened,
    });
    expect(of('settings/guard')).toMatchObject({ locked: false, source: { kind: 'company' }, reason: undefined });
  });
});

describe('a value that is a default', () => {
  const weaker = { rules: [{ ...base, action: 'allow' as const }] };

  it.each([
    ['by its path', ['rules/a'], 'taken'],
    ['by its part', ['rules/*'], 'taken'],
    ['with all others', ['*'], 'taken'],
    ['not by another part', ['sites/*'], LOOSER],
  ])('%s', (_, defaults, says) => {
    const open = { ...company, document: { ...company.document, defaults } };
    expect(outcome('rules/a', [open, layer('group', weaker)])).toEqual(says);
  });

  it('is locked by the group that has set it', () => {
    const open = { ...company, document: { ...company.document, defaults: ['*'] } };
    const strict = layer('group', { rules: [{ ...base, action: 'block' }] });
    expect(outcome('rules/a', [open, strict, layer('group', weaker)])).toEqual(LOOSER);
  });

  it.each(['starter', 'default'] as const)('when the %s policy says it', (kind) => {
    expect(
      outcome('rules/a', [alone(kind, { sites: SITES, groups: GROUPS, rules: [base] }), layer('company', weaker)]),
    ).toBe('taken');
  });
});

describe('a person', () => {
  it.each([
    ['tightens a rule', 'rules/a', { rules: [{ ...base, action: 'block' }] }, 'taken'],
    ['loosens a rule', 'rules/a', { rules: [{ ...base, action: 'allow' }] }, NOT_LOCAL],
    ['adds a word', 'terms/mine', { terms: [{ ...term, id: 'mine' }] }, 'taken'],
    [
      'adds an approved site',
      'sites/mine',
      { sites: [{ ...own, id: 'mine', addresses: ['mine.example'] }] },
      NOT_LOCAL,
    ],
    ['sends entries elsewhere', 'exports', { exports: { otlp: { endpoint: 'https://x.example/' } } }, NOT_LOCAL],
    ['chooses what is theirs', 'settings/shortcut', { settings: { shortcut: 'F9' } }, 'taken'],
    ['changes what the company left to them', 'settings/guard', { settings: { guard: true } }, 'taken'],
    ['chooses what is not theirs', 'settings/theme', { settings: { theme: 'dark' } }, NOT_LOCAL],
    ['chooses what the company has chosen', 'settings/language', { settings: { language: 'en' } }, NOT_LOCAL],
  ])('%s', (_, path, change, says) => {
    expect(outcome(path, [company, layer('person', change as Partial<PolicyDocument>)])).toEqual(says);
  });

  it('changes a value that the company left to them', () => {
    const open = { ...company, document: { ...company.document, local: ['rules/a'] } };
    expect(outcome('rules/a', [open, layer('person', { rules: [{ ...base, action: 'allow' }] })])).toBe('taken');
  });

  it('only tightens where there is no company', () => {
    const change = { rules: [{ ...base, action: 'allow' as const }] };
    expect(outcome('rules/a', [alone('starter', { rules: [base] }), layer('person', change)])).toEqual(NOT_LOCAL);
  });
});

it('a rule that names what no layer has is told', () => {
  const { policy, refused } = mergePolicy([
    company,
    layer('group', { rules: [ruleOf({ id: 'b', when: { sites: ['opne'] } })] }),
  ]);
  expect(policy.rules).toHaveLength(2);
  expect(refused).toMatchObject([{ path: 'rules/b', layer: 'group', reason: mergeReasons.stranger('sites/opne') }]);
});
