import type { DecidedFinding } from '../../../shared/policy/check-result.ts';
import type { Action, Policy, Site } from '../../../shared/policy/policy.ts';
import { countsOf } from '../../../shared/record/counts.ts';
import type { NewEntry, Outcome } from '../../../shared/record/entry.ts';
import type { Item } from './items.ts';

interface Happened {
  readonly site: Site;
  readonly policy: Policy;
  readonly action: Action;
  readonly outcome: Outcome;
  readonly findings: readonly DecidedFinding[];
  readonly items: readonly Item[];
  readonly length: number;
}

/** What is recorded about a check: ids and counts. Findings that no rule speaks for are not counted. */
export function entryOf({ site, policy, action, outcome, findings, items, length }: Happened): NewEntry {
  return {
    site: site.id,
    tier: site.tier,
    action,
    outcome,
    counts: countsOf(findings),
    released: items.filter((item) => item.kind === 'found' && item.released).length,
    added: items.filter(({ kind }) => kind === 'added').length,
    length,
    policy: { id: policy.id, version: policy.version },
  };
}
