import { describe, expect, it } from 'vitest';
import type { PolicyDocument } from '../../../shared/policy/document.ts';
import { problemsOf } from '../../../shared/policy/draft/draft-problems.ts';
import { linesOf, withField } from '../../../shared/policy/draft/with-field.ts';
import { parseDocument } from '../../../shared/policy/parse-document.ts';
import { STARTER_POLICY } from '../../../shared/policy/starter-policy.ts';

const [first, second, third] = STARTER_POLICY.rules;
if (first === undefined || second === undefined || third === undefined) throw new Error('the starter policy has rules');

const paths = (change: Partial<PolicyDocument>) =>
  problemsOf({ ...STARTER_POLICY, ...change }, parseDocument).map(({ path }) => path);

describe('what keeps the loader from taking a draft', () => {
  it('is nothing for a sound one', () => {
    expect(paths({})).toEqual([]);
  });

  it.each<[string, Partial<PolicyDocument>, readonly string[]]>([
    ['an empty issuer and an id with a space', { issuer: '', id: 'a b' }, ['id', 'issuer']],
    [
      'two rules, one of them twice',
      {
        rules: [
          { ...first, id: 'A' },
          { ...second, message: { ja: '', en: '' } },
          { ...third, when: { sites: ['gone'] } },
        ],
      },
      ['rules[0].id', 'rules[1].message.ja', 'rules[2].when.sites[0]'],
    ],
    [
      'a site that another names stays known',
      {
        sites: [
          { id: 'own', name: '', addresses: [], tier: 'approved' },
          { id: 'out', name: 'Out', addresses: ['x'], tier: 'public', alternative: 'own' },
        ],
      },
      ['sites[0].name', 'sites[1].addresses[0]'],
    ],
    [
      'arrangements',
      { retention: { days: 0 }, moments: { perDay: -1, perWeek: 1 } },
      ['retention.days', 'moments.perDay'],
    ],
    ['the same id twice', { rules: [first, { ...second, id: first.id }] }, ['rules[1].id']],
  ])('%s', (_what, change, wanted) => {
    expect(paths(change).toSorted()).toEqual(wanted.toSorted());
  });

  it('ends with a draft in which everything is wrong', () => {
    const rules = Array.from({ length: 200 }, () => ({ ...first, id: '' }));
    expect(problemsOf({ ...STARTER_POLICY, rules }, parseDocument).length).toBeLessThanOrEqual(50);
  });
});

describe('fields', () => {
  it('that are empty are not there', () => {
    expect(withField({ a: 1, b: 2 } as { a?: number; b: number }, 'a', undefined)).toEqual({ b: 2 });
    expect(withField({ b: 2 } as { a?: number; b: number }, 'a', 3)).toEqual({ a: 3, b: 2 });
  });

  it.each([
    ['', []],
    ['a\n\n b \n', ['a', 'b']],
  ])('lines of %j', (text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });
});
