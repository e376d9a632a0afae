import { describe, expect, it } from 'vitest';
import type { PolicyDocument } from '../../shared/policy/document.ts';
import { mergePolicy } from '../../shared/policy/merge.ts';
import {
  alone,
  base,
  company,
  GROUPS,
  HASH,
  LOCKED,
  LOOSER,
  layer,
  OTHER,
  open,
  outcome,
  own,
  SITES,
  term,
  vip,
  when,
  without,
} from './layers.ts';
import { KEY, ruleOf } from './policies.ts';

describe('a locked value against a later layer', () => {
  it.each([
    ['the same', 'rules/a', { rules: [base] }, 'kept'],
    ['a stricter action', 'rules/a', { rules: [{ ...base, action: 'block' }] }, 'taken'],
    ['a weaker action', 'rules/a', { rules: [{ ...base, action: 'warn' }] }, LOOSER],
    ['a stricter mode', 'rules/a', { rules: [{ ...base, mode: 'enforce' }] }, 'taken'],
    ['a weaker mode', 'rules/a', { rules: [{ ...base, mode: 'observe' }] }, LOOSER],
    [
      'a stricter mode with a weaker action',
      'rules/a',
      { rules: [{ ...base, mode: 'enforce', action: 'warn' }] },
      LOOSER,
    ],
    [
      'a stage that hastens',
      'rules/a',
      { rules: [{ ...base, stages: [{ from: '2026-05-01', mode: 'enforce' }] }] },
      'taken',
    ],
    ['a stage that ends', 'rules/a', { rules: [{ ...base, stages: [{ from: '2026-05-01', mode: 'off' }] }] }, LOOSER],
    ['another kind of rule', 'rules/a', { rules: [{ ...base, about: 'text' }] }, LOCKED],
    ['more categories', 'rules/a', { rules: [when({ categories: ['email', 'phone', 'person'] })] }, 'taken'],
    ['any category', 'rules/a', { rules: [when({ categories: undefined })] }, 'taken'],
    ['fewer categories', 'rules/a', { rules: [when({ categories: ['email'] })] }, LOOSER],
    ['other categories', 'rules/a', { rules: [when({ categories: ['email', 'person'] })] }, LOOSER],
    ['a detector asked for', 'rules/a', { rules: [when({ detectors: ['personal/email'] })] }, LOOSER],
    ['a tier asked for', 'rules/a', { rules: [when({ tiers: ['public'] })] }, LOOSER],
    ['any site', 'rules/a', { rules: [when({ sites: undefined })] }, 'taken'],
    ['a lower confidence', 'rules/a', { rules: [when({ confidence: 'low' })] }, 'taken'],
    ['no confidence', 'rules/a', { rules: [when({ confidence: undefined })] }, 'taken'],
    ['a higher confidence', 'rules/a', { rules: [when({ confidence: 'high' })] }, LOOSER],
    ['everybody', 'rules/a', { rules: [when({ groups: undefined })] }, 'taken'],
    ['longer hours', 'rules/a', { rules: [when({ hours: { from: '08:00', to: '19:00' } })] }, 'taken'],
    ['all hours', 'rules/a', { rules: [when({ hours: undefined })] }, 'taken'],
    [
      'the same hours by their days',
      'rules/a',
      { rules: [when({ hours: { from: '09:00', to: '18:00', days: ['mon'] } })] },
      LOOSER,
    ],
    ['other hours', 'rules/a', { rules: [when({ hours: { from: '10:00', to: '19:00' } })] }, LOOSER],
    ['a reason asked for', 'rules/a', { rules: [{ ...base, reason: 'required' }] }, 'taken'],
    ['no reason asked for', 'rules/a', { rules: [without('reason')] }, LOOSER],
    ['nobody to ask', 'rules/a', { rules: [without('approval')] }, LOOSER],
    [
      'somebody else to ask',
      'rules/a',
      { rules: [{ ...base, approval: { by: 'me', contact: 'mailto:me@mori.example' } }] },
      LOCKED,
    ],
    ['stricter when unchecked', 'rules/a', { rules: [{ ...base, unchecked: 'block' }] }, 'taken'],
    ['weaker when unchecked', 'rules/a', { rules: [without('unchecked')] }, LOOSER],
    ['other words', 'rules/a', { rules: [{ ...base, message: { ja: '私', en: 'Me' } }] }, LOCKED],
    ['a rule taken away', 'rules/a', { without: ['rules/a'] }, LOOSER],
    ['a rule added', 'rules/b', { rules: [ruleOf({ id: 'b', action: 'allow' })] }, 'taken'],
    ['a stricter tier', 'sites/open', { sites: [{ ...open, tier: 'forbidden' }] }, 'taken'],
    ['a weaker tier', 'sites/open', { sites: [{ ...open, tier: 'approved' }] }, LOOSER],
    [
      'another address',
      'sites/open',
      { sites: [{ ...open, addresses: [...open.addresses, 'open.example'] }] },
      'taken',
    ],
    ['an address less', 'sites/open', { sites: [{ ...open, addresses: [] }] }, LOOSER],
    [
      'an address of another site',
      'sites/open',
      { sites: [{ ...open, addresses: [...open.addresses, 'x.chat.mori.example'] }] },
      LOOSER,
    ],
    ['another name', 'sites/open', { sites: [{ ...open, name: 'Trust me' }] }, LOCKED],
    ['a site taken away', 'sites/open', { without: ['sites/open'] }, LOOSER],
    ['a public site added', 'sites/new', { sites: [{ ...open, id: 'new', addresses: ['new.example'] }] }, 'taken'],
    ['an approved site added', 'sites/new', { sites: [{ ...own, id: 'new', addresses: ['new.example'] }] }, LOOSER],
    [
      'a site that takes an address',
      'sites/new',
      { sites: [{ ...open, id: 'new', addresses: ['eu.chat.example.com'] }] },
      LOOSER,
    ],
    [
      'a site whose id is an address',
      'sites/chat.example.com',
      { sites: [{ ...open, id: 'chat.example.com', addresses: [] }] },
      LOOSER,
    ],
    ['more members', 'groups/g', { groups: [{ ...GROUPS[0], members: ['a', 'b', 'c'] }] }, 'taken'],
    ['fewer members', 'groups/g', { groups: [{ ...GROUPS[0], members: ['a'] }] }, LOOSER],
    ['a group taken away', 'groups/g', { without: ['groups/g'] }, LOOSER],
    ['stricter unchecked', 'unchecked', { unchecked: 'block' }, 'taken'],
    ['weaker unchecked', 'unchecked', { unchecked: 'allow' }, LOOSER],
    ['a value to mask more', 'lists/vip', { lists: [{ ...vip, mask: [HASH, OTHER] }] }, 'taken'],
    ['a value to mask less', 'lists/vip', { lists: [{ ...vip, mask: [] }] }, LOOSER],
    ['a value to pass more', 'lists/vip', { lists: [{ ...vip, pass: [HASH, OTHER] }] }, LOOSER],
    ['a value to pass less', 'lists/vip', { lists: [{ ...vip, pass: [] }] }, 'taken'],
    ['another key', 'lists/vip', { lists: [{ ...vip, key: KEY.replace('MD', 'ME') }] }, LOCKED],
    ['a list taken away', 'lists/vip', { without: ['lists/vip'] }, LOOSER],
    ['a list to mask added', 'lists/own', { lists: [{ id: 'own', key: KEY, mask: [HASH] }] }, 'taken'],
    ['a list to pass added', 'lists/own', { lists: [{ id: 'own', key: KEY, pass: [HASH] }] }, LOOSER],
    ['a word more', 'terms/t', { terms: [{ ...term, words: ['a', 'b', 'c'] }] }, 'taken'],
    ['a word less', 'terms/t', { terms: [{ ...term, words: ['a'] }] }, LOOSER],
    ['another pattern', 'terms/t', { terms: [{ ...term, pattern: 'x|y' }] }, LOCKED],
    ['any case', 'terms/t', { terms: [{ ...term, ignoreCase: true }] }, 'taken'],
    ['another word near', 'terms/t', { terms: [{ ...term, near: ['n', 'm'] }] }, 'taken'],
    ['surer terms', 'terms/t', { terms: [{ ...term, confidence: 'high' }] }, 'taken'],
    ['less sure terms', 'terms/t', { terms: [{ ...term, confidence: 'low' }] }, LOOSER],
    ['terms taken away', 'terms/t', { without: ['terms/t'] }, LOOSER],
    ['kept for less long', 'retention', { retention: { days: 7 } }, 'taken'],
    ['kept longer', 'retention', { retention: { days: 31 } }, LOOSER],
    ['kept for ever', 'retention', { without: ['retention'] }, LOOSER],
    ['larger groups in results', 'results', { results: { folder: '/results', smallestGroup: 6 } }, 'taken'],
    ['another folder of results', 'results', { results: { folder: '/mine', smallestGroup: 5 } }, LOCKED],
    ['fewer kinds to mark as wrong', 'wrong', { wrong: { upTo: 'medium', categories: ['person'] } }, 'taken'],
    ['surely found ones not to mark', 'wrong', { wrong: { upTo: 'low', categories: ['person', 'phone'] } }, 'taken'],
    ['nothing to mark', 'wrong', { wrong: { upTo: 'none' } }, 'taken'],
    ['other kinds to mark', 'wrong', { wrong: { upTo: 'medium', categories: ['person', 'email'] } }, LOOSER],
    ['any kind to mark', 'wrong', { wrong: { upTo: 'medium' } }, LOOSER],
    ['surer ones to mark', 'wrong', { wrong: { upTo: 'high', categories: ['person'] } }, LOOSER],
    ['everything to mark', 'wrong', { without: ['wrong'] }, LOOSER],
    ['the guard on', 'settings/guard', { settings: { guard: true } }, 'taken'],
    ['another language', 'settings/language', { settings: { language: 'en' } }, LOCKED],
    ['less for people to change', 'local', { local: ['shortcut'] }, 'taken'],
    ['more for people to change', 'local', { local: ['shortcut', 'guard', 'rules/*'] }, LOOSER],
    ['an export that nobody has set', 'exports', { exports: { otlp: { endpoint: 'https://x.example/' } } }, 'taken'],
  ])('%s', (_, path, change, says) => {
    for (const kind of ['company', 'group'] as const) {
      expect(outcome(path, [company, layer(kind, change as Partial<PolicyDocument>)])).toEqual(says);
    }
  });

  it.each<readonly [string, PolicyDocument['wrong'], unknown]>([
    ['nothing', { upTo: 'none' }, 'taken'],
    ['less', { upTo: 'high', categories: ['person'] }, 'taken'],
    ['as much', { upTo: 'high' }, LOCKED],
  ])('that it does not have: people may mark as wrong %s', (_, wrong, says) => {
    const silent = alone('company', { sites: SITES });
    expect(outcome('wrong', [silent, layer('group', wrong === undefined ? {} : { wrong })])).toEqual(says);
  });

  it('keeps the words of who locked it', () => {
    const stricter = { ...base, action: 'block', message: { ja: '私', en: 'Me' }, lesson: 'mine' } as const;
    const { policy } = mergePolicy([company, layer('group', { rules: [stricter] })]);
    expect(policy.rules).toEqual([{ ...base, action: 'block', lesson: 'mine' }]);
  });

  it('outlives a later document that stands alone', () => {
    const { policy, refused } = mergePolicy([company, alone('group', { unchecked: 'allow' })]);
    expect(policy.rules).toEqual([base]);
    expect(policy.unchecked).toBe('warn');
    expect(refused.map(({ path }) => path)).toEqual(expect.arrayContaining(['rules/a', 'sites/open', 'unchecked']));
  });

  it('does not go to a tier in which its rules would fall silent', () => {
    const rules = [ruleOf({ when: { tiers: ['public'] } })];
    const change = { sites: [{ ...open, tier: 'forbidden' as const }] };
    expect(outcome('sites/open', [alone('company', { sites: SITES, rules }), layer('group', change)])).toEqual(LOCKED);
    const closed = [...rules, ruleOf({ id: 'closed', about: 'text', action: 'block', when: { tiers: ['forbidden'] } })];
    expect(outcome('sites/open', [alone('company', { sites: SITES, rules: closed }), layer('group', change)])).toBe(
      'taken',
    );
  });
});
