import { useEffect, useMemo, useState } from 'react';
import type { Category } from '../../../../shared/detect/category.ts';
import { momentOf } from '../../../../shared/policy/circumstances.ts';
import type { Policy } from '../../../../shared/policy/policy.ts';
import { type Outcome, type Past, tryDraft } from '../../../../shared/policy/try-draft.ts';
import { call } from '../../../bridge/bridge.ts';

const DAYS_MS = 30 * 86_400_000;

type Categories = ReadonlyMap<string, Category>;

/** What the policies would have said about the records of the last 30 days; `undefined` until all is there. */
export function usePast(current: Policy | undefined, draft: Policy, on: string | undefined): Outcome | undefined {
  const past = useRecorded();
  const categories = useCategories();
  return useMemo(() => {
    if (past === undefined || categories === undefined || current === undefined) return undefined;
    const momentAt = (instant: string) => momentOf(new Date(instant));
    return tryDraft(past, current, draft, { momentOf: momentAt, categoryOf: (id) => categories.get(id), on });
  }, [past, categories, current, draft, on]);
}

function useRecorded(): Past | undefined {
  const [past, setPast] = useState<Past>();
  useEffect(() => {
    const since = new Date(Date.now() - DAYS_MS).toISOString();
    void Promise.all([call('history.list'), call('history.passed')]).then(([entries, passed]) =>
      setPast({
        entries: entries.ok ? entries.value.filter(({ at }) => at >= since) : [],
        passed: passed.ok ? passed.value.filter(({ day }) => day >= since.slice(0, 10)) : [],
        samples: [],
      }),
    );
  }, []);
  return past;
}

/** Which category each detector's findings have. The detectors are loaded for this screen alone. */
function useCategories(): Categories | undefined {
  const [categories, setCategories] = useState<Categories>();
  useEffect(() => {
    void import('../../../../shared/detect/catalog.ts').then(({ DETECTORS }) =>
      setCategories(new Map(DETECTORS.map(({ id, category }) => [id, category]))),
    );
  }, []);
  return categories;
}
