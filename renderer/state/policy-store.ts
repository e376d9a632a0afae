import { create } from 'zustand';
import type { Problem } from '../../shared/contract/shape.ts';
import type { Policy, PolicySource } from '../../shared/policy/policy.ts';
import { call } from '../bridge/bridge.ts';

interface PolicyState {
  readonly policy: Policy | undefined;
  readonly source: PolicySource | undefined;
  /** Why there is no policy. Nothing is checked without one: the text stays held. */
  readonly problem: Problem | undefined;
  readonly load: () => Promise<void>;
}

export const usePolicy = create<PolicyState>((set) => ({
  policy: undefined,
  source: undefined,
  problem: undefined,
  load: async () => {
    const answer = await call('policy.read');
    if (answer.ok) set({ policy: answer.value.policy, source: answer.value.source, problem: undefined });
    else set({ problem: answer.problem });
  },
}));
