import type { PolicyReply } from '../../../../shared/contract/policy.ts';
import { STARTER_POLICY } from '../../../../shared/policy/starter-policy.ts';

/** What `policy.read` answers where a company has installed nothing. */
export const STARTER_REPLY: PolicyReply = {
  policy: STARTER_POLICY,
  source: { kind: 'starter', place: 'starter' },
  groups: [],
  values: [],
  state: { troubles: [], notice: null, refused: [] },
};

/** The same with one value of the company: the guard is off, and nobody but the company changes that. */
export const GUARD_LOCKED: PolicyReply = {
  ...STARTER_REPLY,
  policy: { ...STARTER_POLICY, settings: { guard: false } },
  values: [
    { path: 'settings/guard', source: { kind: 'company', place: 'policy.json' }, locked: true, reason: undefined },
  ],
};
