import { useMemo } from 'react';
import { usePolicy } from '../../state/policy-store.ts';
import { useCheck } from './check-store.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** The verdict on the text as it stands now. */
export function useVerdict(): Verdict {
  const status = useCheck((state) => state.status);
  const shown = useCheck((state) => state.shown);
  const policy = usePolicy((state) => state.policy);
  return useMemo(
    () => verdictOf({ status, checked: shown?.checked, items: shown?.items ?? [], policy }),
    [status, shown, policy],
  );
}
