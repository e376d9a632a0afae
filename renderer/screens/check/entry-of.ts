import type { Category } from '../../../shared/detect/category.ts';
import type { DecidedFinding } from '../../../shared/policy/check-result.ts';
import type { Action, Policy, Site } from '../../../shared/policy/policy.ts';
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
  const counts: Partial<Record<Category, number>> = {};
  for (const { category, rule } of findings) {
    if (rule !== 'none') counts[category] = (counts[category] ?? 0) + 1;
  }
  return {
    site: site.id,
    tier: site.tier,
    action,
    outcome,
    counts,
    released: items.filter((item) => item.kind === 'found' && item.released).length,
    added: items.filter(({ kind }) => kind === 'added').length,
    length,
    policy: { id: policy.id, version: policy.version },
  };
}
