import { describe, expect, it } from 'vitest';
import type { PolicyDocument } from '../../../shared/policy/document.ts';
import { freshId, itemsOf, putItem, removeItem, restoreItem } from '../../../shared/policy/draft/draft-items.ts';
import { draftIn } from '../../../shared/policy/draft/draft-outline.ts';
import { addOnDraft, draftOfPolicy, standAlone } from '../../../shared/policy/draft/new-draft.ts';
import { mergePolicy } from '../../../shared/policy/merge.ts';
import { STARTER_POLICY } from '../../../shared/policy/starter-policy.ts';

const ALONE: PolicyDocument = { format: 1, id: 'a', version: 1, issuer: 'A', sites: [], rules: [], unchecked: 'block' };
const ADDING: PolicyDocument = { ...addOnDraft(), issuer: 'A' };
const OWN = { id: 'own', name: 'Own', addresses: ['own.example'], tier: 'approved' } as const;
const CHATGPT = { id: 'chatgpt', name: 'ChatGPT', addresses: ['chatgpt.com'], tier: 'forbidden' } as const;

const from = (document: PolicyDocument) =>
  itemsOf(document, STARTER_POLICY, 'sites').map(({ item, from: origin }) => [item.id, origin]);

describe('the items of a draft', () => {
  it('has only its own where it stands alone', () => {
    expect(from(putItem(ALONE, 'sites', OWN))).toEqual([['own', 'own']]);
  });

  it('shows what lies below, and puts its own in the place of one of the same id', () => {
    const known = from(putItem(putItem(ADDING, 'sites', CHATGPT), 'sites', OWN));
    expect(known[0]).toEqual(['chatgpt', 'changed']);
    expect(known[1]).toEqual(['claude', 'below']);
    expect(known.at(-1)).toEqual(['own', 'own']);
  });

  it('takes away what lies below by naming it, and puts it back by saying nothing', () => {
    const without = removeItem(ADDING, STARTER_POLICY, 'sites', 'chatgpt');
    expect(without.without).toEqual(['sites/chatgpt']);
    expect(from(without)[0]).toEqual(['chatgpt', 'removed']);
    expect(restoreItem(without, 'sites', 'chatgpt')).toEqual(ADDING);
    expect(putItem(without, 'sites', CHATGPT).without).toBeUndefined();
  });

  it('keeps the empty lists that a document of its own must have', () => {
    expect(removeItem(putItem(ALONE, 'sites', OWN), STARTER_POLICY, 'sites', 'own')).toEqual(ALONE);
    expect(restoreItem(putItem(ADDING, 'sites', OWN), 'sites', 'own')).toEqual(ADDING);
  });

  it('renames in place', () => {
    const renamed = putItem(putItem(ALONE, 'sites', OWN), 'sites', { ...OWN, id: 'other' }, 'own');
    expect(from(renamed)).toEqual([['other', 'own']]);
  });

  it.each([
    [[], 'rule', 'rule'],
    [['rule'], 'rule', 'rule-2'],
    [['rule', 'rule-2', 'rule-4'], 'rule', 'rule-3'],
  ])('next to %j a new %s is called %s', (taken, stem, id) => {
    expect(freshId(taken, stem)).toBe(id);
  });
});

describe('a new draft', () => {
  it('of the built-in policy is nobody’s yet', () => {
    expect(draftOfPolicy(STARTER_POLICY)).toMatchObject({ id: 'company-policy', version: 1, issuer: '' });
  });

  it('of a company’s policy is one version higher', () => {
    expect(draftOfPolicy({ ...STARTER_POLICY, id: 'hq', version: 7 })).toMatchObject({ id: 'hq', version: 8 });
  });

  it('that stands alone decides as the one that adds did', () => {
    const adding = removeItem(putItem(ADDING, 'sites', OWN), STARTER_POLICY, 'rules', 'context');
    const source = { kind: 'company', place: 'x' } as const;
    const merged = mergePolicy([{ kind: 'company', document: adding, source }]).policy;
    const alone = standAlone(adding, STARTER_POLICY);
    expect(alone.extends).toBeUndefined();
    expect(alone.rules).toEqual(merged.rules);
    expect(alone.sites).toEqual(merged.sites);
    expect(alone.unchecked).toBe(merged.unchecked);
  });
});

describe('what an editor can show', () => {
  it.each([
    ['a whole policy', STARTER_POLICY, true],
    ['one with an empty issuer', { ...ALONE, issuer: '' }, true],
    ['one whose action is no action', { ...ALONE, rules: [{ id: 'r', when: {}, action: 'x' }] }, true],
    ['another format', { ...ALONE, format: 2 }, false],
    ['rules that are no list', { ...ALONE, rules: 5 }, false],
    ['a rule without conditions', { ...ALONE, rules: [{ id: 'r' }] }, false],
    ['a site without an id', { ...ALONE, sites: [{ name: 'x', addresses: [] }] }, false],
    ['a list of numbers to take away', { ...ALONE, without: [1] }, false],
    ['a number', 5, false],
  ])('%s: %#', (_what, value, shown) => {
    expect(draftIn(JSON.stringify(value)) !== undefined).toBe(shown);
  });

  it('is no broken JSON', () => {
    expect(draftIn('{"format": 1,')).toBeUndefined();
  });
});
