import { type Circumstances, momentOf } from '../../shared/policy/circumstances.ts';

/** Who asks and when: what rules about groups, hours and dates depend on. Groups nobody knows are left out. */
export function circumstancesNow({ groups }: { readonly groups?: readonly string[] }): Circumstances {
  return { groups, now: momentOf(new Date()) };
}
