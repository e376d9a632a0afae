import type { Decision } from '../../../shared/policy/check-result.ts';
import type { Policy, Site } from '../../../shared/policy/policy.ts';
import { countedOf } from '../../../shared/record/counts.ts';
import type { NewEntry, Outcome } from '../../../shared/record/entry.ts';
import type { Item } from './items.ts';

interface Happened {
  readonly site: Site;
  readonly policy: Policy;
  readonly decision: Decision;
  readonly outcome: Outcome;
  readonly items: readonly Item[];
  readonly length: number;
  /** Id of the lesson that was offered beside the verdict. */
  readonly lesson?: string | undefined;
}

/** What is recorded about a check: ids and counts. */
export function entryOf({ site, policy, decision, outcome, items, length, lesson }: Happened): NewEntry {
  return {
    site: site.id,
    tier: site.tier,
    action: decision.action,
    outcome,
    ...countedOf(decision),
    released: items.filter((item) => item.kind === 'found' && item.released).length,
    added: items.filter(({ kind }) => kind === 'added').length,
    length,
    policy: { id: policy.id, version: policy.version },
    ...(lesson === undefined ? {} : { lesson }),
  };
}
