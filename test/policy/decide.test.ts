import { describe, expect, it } from 'vitest';
import type { Category } from '../../shared/detect/category.ts';
import type { Finding } from '../../shared/detect/finding.ts';
import { decide, uncheckedAction } from '../../shared/policy/decide.ts';
import type { Action, Mode, Policy, Site } from '../../shared/policy/policy.ts';
import type { Rule } from '../../shared/policy/rule.ts';
import { STARTER_POLICY } from '../../shared/policy/starter-policy.ts';

const PUBLIC: Site = { id: 'chat', name: 'Chat', addresses: [], tier: 'public' };
const finding = (category: Category, confidence = 0.9): Finding => ({
  detector: 'personal/test',
  category,
  start: 0,
  end: 2,
  confidence,
  seen: 'plain',
  because: [],
});
const rule = (id: string, action: Action, mode: Mode = 'enforce', when: Rule['when'] = {}): Rule => ({
  id,
  about: 'finding',
  when,
  action,
  mode,
});
const policyOf = (...rules: Rule[]): Policy => ({ ...STARTER_POLICY, rules });

describe('the strictest rule that speaks counts', () => {
  it.each([
    ['no rule allows', [], 'allow', 'none'],
    ['stricter beats earlier', [rule('a', 'warn'), rule('b', 'block')], 'block', 'b'],
    ['earlier beats equal', [rule('a', 'redact'), rule('b', 'redact')], 'redact', 'a'],
    ['advice never holds', [rule('a', 'block', 'advise')], 'warn', 'a'],
    ['observing does not show', [rule('a', 'block', 'observe')], 'allow', 'a'],
    ['off means off', [rule('a', 'block', 'off')], 'allow', 'a'],
    [
      'advice is not hidden by an observed rule',
      [rule('a', 'block', 'observe'), rule('b', 'warn', 'advise')],
      'warn',
      'b',
    ],
    [
      'where nothing shows, the rule that records is named before the one that is off',
      [rule('a', 'block', 'off'), rule('b', 'block', 'observe')],
      'allow',
      'b',
    ],
    ['another category is not meant', [rule('a', 'block', 'enforce', { categories: ['email'] })], 'allow', 'none'],
    ['another tier is not meant', [rule('a', 'block', 'enforce', { tiers: ['approved'] })], 'allow', 'none'],
    ['another site is not meant', [rule('a', 'block', 'enforce', { sites: ['else'] })], 'allow', 'none'],
    ['just sure enough', [rule('a', 'block', 'enforce', { confidence: 'medium' })], 'block', 'a'],
    ['too unsure', [rule('a', 'block', 'enforce', { confidence: 'high' })], 'allow', 'none'],
  ] as const)('%s', (_, rules, action, said) => {
    const [decided] = decide([finding('phone', 0.5)], policyOf(...rules), PUBLIC).findings;
    expect(decided).toMatchObject({ action, rule: said });
  });
});

describe('the whole text', () => {
  const aboutText = (id: string, action: Action): Rule => ({ ...rule(id, action), about: 'text' });

  it.each([
    ['gets the strictest of its findings', [rule('a', 'redact')], 'redact', 'a'],
    ['gets what is said about any text', [rule('a', 'redact'), aboutText('t', 'block')], 'block', 't'],
    [
      'names the rule about any text where both are equally strict',
      [rule('a', 'warn'), aboutText('t', 'warn')],
      'warn',
      't',
    ],
    ['names a finding where it is stricter', [aboutText('t', 'warn'), rule('a', 'redact')], 'redact', 'a'],
    ['is allowed where no rule speaks', [], 'allow', 'none'],
  ] as const)('%s', (_, rules, action, said) => {
    expect(decide([finding('phone')], policyOf(...rules), PUBLIC)).toMatchObject({ action, rule: said });
  });
});

describe('the starter policy', () => {
  it.each([
    ['credential', 'public', 'redact'],
    ['person', 'public', 'redact'],
    ['organization', 'public', 'warn'],
    ['place', 'public', 'allow'],
    ['confidential-marker', 'public', 'block'],
    ['source-code', 'public', 'warn'],
    ['hidden-instruction', 'public', 'warn'],
    ['person', 'approved', 'allow'],
    ['credential', 'approved', 'redact'],
    ['person', 'forbidden', 'block'],
  ] as const)('%s on the way to a %s site: %s', (category, tier, action) => {
    expect(decide([finding(category)], STARTER_POLICY, { ...PUBLIC, tier }).action).toBe(action);
  });

  it('blocks any text to a forbidden site', () => {
    expect(decide([], STARTER_POLICY, { ...PUBLIC, tier: 'forbidden' })).toMatchObject({
      action: 'block',
      rule: 'forbidden-sites',
    });
  });

  it.each(['person', 'phone', 'credential', 'confidential-marker'] as const)(
    'never holds on a guess: %s',
    (category) => {
      expect(decide([finding(category, 0.4)], STARTER_POLICY, PUBLIC).action).toBe('allow');
    },
  );
});

describe('a text that could not be checked', () => {
  const says = (unchecked: Action, change: Partial<Rule> = {}): Rule => ({
    ...rule('a', 'allow'),
    unchecked,
    ...change,
  });

  it.each([
    ['meets what the policy says', [], 'warn'],
    ['meets what a rule for the site says', [says('block')], 'block'],
    ['is not let through by a rule', [says('allow')], 'warn'],
    ['does not meet a rule for other sites', [says('block', { when: { sites: ['else'] } })], 'warn'],
    ['meets a rule whatever it finds', [says('block', { when: { categories: ['email'] } })], 'block'],
    ['is not held by a rule that only advises', [says('block', { mode: 'advise' })], 'warn'],
    ['meets the strictest of rules', [says('redact'), says('block')], 'block'],
  ] as const)('%s', (_, rules, action) => {
    expect(uncheckedAction({ ...policyOf(...rules), unchecked: 'warn' }, PUBLIC)).toBe(action);
  });
});
