import { describe, expect, it } from 'vitest';
import { mergePolicy } from '../../shared/policy/merge.ts';
import { STARTER_POLICY } from '../../shared/policy/starter-policy.ts';
import { FULL } from './policies.ts';

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
});
