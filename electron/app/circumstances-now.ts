import { type Circumstances, momentOf } from '../../shared/policy/circumstances.ts';
import type { Policy } from '../../shared/policy/policy.ts';

/** Who asks and when: what rules about groups, hours and dates depend on. */
export function circumstancesNow({
  groups,
}: {
  readonly policy: Policy;
  readonly groups?: readonly string[];
}): Circumstances {
  return { groups, now: momentOf(new Date()) };
}
