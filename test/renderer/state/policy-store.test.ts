import { describe, expect, it } from 'vitest';
import { setHost } from '../../../renderer/bridge/bridge.ts';
import { usePolicy } from '../../../renderer/state/policy-store.ts';
import { STARTER_POLICY } from '../../../shared/policy/starter-policy.ts';

const problem = { path: 'rules[0]', message: { ja: '読めません', en: 'unreadable' } };

describe('the policy', () => {
  it('is unknown, with the reason, until the host has one', async () => {
    setHost({ call: async () => ({ ok: false, code: 'refused', problem }), listen: () => () => undefined });
    await usePolicy.getState().load();
    expect(usePolicy.getState()).toMatchObject({ policy: undefined, problem });
  });

  it('replaces the problem once it can be read', async () => {
    const value = { policy: STARTER_POLICY, source: { kind: 'starter', place: 'starter' } };
    setHost({ call: async () => ({ ok: true, value }), listen: () => () => undefined });
    await usePolicy.getState().load();
    expect(usePolicy.getState()).toMatchObject({ ...value, problem: undefined });
  });
});
