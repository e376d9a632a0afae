import type { EffectiveValue } from '../../../../shared/policy/merge.ts';
import type { Policy } from '../../../../shared/policy/policy.ts';
import { valuesOf } from '../../../../shared/policy/values.ts';
import { usePolicy } from '../../../state/policy-store.ts';

/** The policy in force and its values, each with the source that the host names for it. */
export function useValues(): { readonly policy: Policy | undefined; readonly values: readonly EffectiveValue[] } {
  const { policy, source } = usePolicy();
  if (policy === undefined || source === undefined) return { policy: undefined, values: [] };
  const locked = source.kind !== 'starter';
  const values = [...valuesOf(policy).keys()].map((path) => ({ path, source, locked, reason: undefined }));
  return { policy, values };
}
