import { create } from 'zustand';
import type { PolicyReply } from '../../shared/contract/policy.ts';
import type { Problem } from '../../shared/contract/shape.ts';
import { call } from '../bridge/bridge.ts';

type Known = { readonly [K in keyof PolicyReply]: PolicyReply[K] | undefined };

interface PolicyStore extends Known {
  /** Why there is no policy. Nothing is checked without one: the text stays held. */
  readonly problem: Problem | undefined;
  readonly load: () => Promise<void>;
}

const NONE: Known = { policy: undefined, source: undefined, groups: undefined, values: undefined, state: undefined };

export const usePolicy = create<PolicyStore>((set) => ({
  ...NONE,
  problem: undefined,
  load: async () => {
    const answer = await call('policy.read');
    if (answer.ok) set({ ...answer.value, problem: undefined });
    // A host that is there and has no policy to give means that none counts, the one from before included.
    else if (answer.code === 'refused') set({ ...NONE, problem: answer.problem });
    else set({ problem: answer.problem });
  },
}));
