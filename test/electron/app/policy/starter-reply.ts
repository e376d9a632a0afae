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
