import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../../../shared/detect/category.ts';
import type { PolicyDocument } from '../../../shared/policy/document.ts';
import { detectorRules, draftGrid, setCell } from '../../../shared/policy/draft/draft-grid.ts';
import { addOnDraft } from '../../../shared/policy/draft/new-draft.ts';
import { parseDocument } from '../../../shared/policy/parse-document.ts';
import { ACTIONS, MODES, TIERS } from '../../../shared/policy/policy.ts';
import type { Rule } from '../../../shared/policy/rule.ts';
import { STARTER_POLICY } from '../../../shared/policy/starter-policy.ts';

const RULE: Rule = { id: 'r', about: 'finding', when: {}, action: 'redact', mode: 'enforce' };
const withRules = (...rules: readonly Rule[]): PolicyDocument => ({ ...STARTER_POLICY, rules });

const says = (document: PolicyDocument) =>
  new Map(
    draftGrid(document, STARTER_POLICY)
      .flat()
      .map(({ category, tier, action, mode }) => [
        `${category} ${tier}`,
        action === 'allow' ? 'allow' : `${action} ${mode}`,
      ]),
  );

const anyCell = fc.record({ category: fc.constantFrom(...CATEGORIES), tier: fc.constantFrom(...TIERS) });
// A rule that is off, or only lets through, says nothing about a cell.
const anySaying = fc.record({ action: fc.constantFrom(...ACTIONS), mode: fc.constantFrom(...MODES) });
const anyStep = fc.tuple(anyCell, anySaying);

describe('the table of a draft', () => {
  it.each([
    ['one that stands alone', STARTER_POLICY],
    ['one that adds to the built-in policy', { ...addOnDraft(), issuer: 'A' }],
    ['one with a rule about everything', withRules({ ...RULE, when: { confidence: 'high' } })],
  ] as const)('changes one cell and no other, and stays a policy: %s', (_name, start: PolicyDocument) => {
    fc.assert(
      fc.property(fc.array(anyStep, { minLength: 1, maxLength: 6 }), (steps) => {
        let draft = start;
        for (const [cell, saying] of steps) {
          const before = says(draft);
          draft = setCell(draft, STARTER_POLICY, cell, saying);
          const after = says(draft);
          const key = `${cell.category} ${cell.tier}`;
          expect(after.get(key)).toBe(saying.action === 'allow' ? 'allow' : `${saying.action} ${saying.mode}`);
          for (const [other, said] of before) if (other !== key) expect(after.get(other), other).toBe(said);
        }
        expect(parseDocument(JSON.stringify(draft))).toMatchObject({ ok: true });
      }),
      { numRuns: 25 },
    );
  });

  it('keeps what the rule said to people, and joins cells that say the same', () => {
    const message = { ja: '伏せます', en: 'Masked' };
    const start = withRules({ ...RULE, when: { categories: ['phone'], tiers: ['public'] }, message });
    const warned = setCell(
      start,
      STARTER_POLICY,
      { category: 'phone', tier: 'public' },
      { action: 'warn', mode: 'enforce' },
    );
    expect(warned.rules).toMatchObject([{ action: 'warn', message }]);
    const both = setCell(
      withRules({ ...RULE, when: { categories: ['phone'], tiers: ['public'], confidence: 'medium' } }),
      STARTER_POLICY,
      { category: 'email', tier: 'public' },
      { action: 'redact', mode: 'enforce' },
    );
    expect(both.rules).toHaveLength(1);
    expect(both.rules?.[0]?.when.categories).toEqual(['phone', 'email']);
  });

  it('names rules that a cell cannot stand for and leaves them alone', () => {
    const special: Rule = {
      ...RULE,
      id: 'night',
      when: { categories: ['phone'], hours: { from: '22:00', to: '06:00' } },
    };
    const start = withRules(special);
    const cell = draftGrid(start, STARTER_POLICY)
      .flat()
      .find(({ category }) => category === 'phone');
    expect(cell).toMatchObject({ action: 'allow', special: ['night'] });
    const next = setCell(
      start,
      STARTER_POLICY,
      { category: 'phone', tier: 'public' },
      { action: 'block', mode: 'enforce' },
    );
    expect(next.rules).toContainEqual(special);
  });

  it('names rules about single detectors once, and not in every cell', () => {
    const start = withRules({ ...RULE, id: 'my-number', when: { detectors: ['personal/my-number'] } });
    expect(detectorRules(start, STARTER_POLICY)).toEqual(['my-number']);
    const cells = draftGrid(start, STARTER_POLICY).flat();
    expect(cells.flatMap(({ special }) => special)).toEqual([]);
  });

  it('ends a roll-out by dates where a person chose by hand', () => {
    const staged: Rule = {
      ...RULE,
      when: { categories: ['phone'] },
      stages: [{ from: '2026-04-01', mode: 'enforce' }],
    };
    const next = setCell(
      withRules(staged),
      STARTER_POLICY,
      { category: 'phone', tier: 'public' },
      { action: 'redact', mode: 'advise' },
    );
    const hand = next.rules?.find(({ when }) => when.tiers?.length === 1);
    expect(hand).toMatchObject({ mode: 'advise' });
    expect(hand?.stages).toBeUndefined();
    expect(next.rules?.find(({ id }) => id === 'r')?.stages).toEqual(staged.stages);
  });
});
