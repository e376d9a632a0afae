import type { Category } from '../../../shared/detect/category.ts';
import type { GroupCounts, GroupName } from '../../../shared/words/check-words.ts';

/** How a person counts findings. Order is the order of the verdict's sentence. */
const GROUP_OF: Readonly<Record<Category, GroupName>> = {
  person: 'personal',
  address: 'personal',
  phone: 'personal',
  email: 'personal',
  'birth-date': 'personal',
  'government-id': 'personal',
  'payment-card': 'personal',
  'bank-account': 'personal',
  'account-id': 'personal',
  health: 'personal',
  credential: 'secret',
  'source-code': 'code',
  'company-code': 'code',
  'confidential-marker': 'marker',
  'company-term': 'company',
  'company-record': 'company',
  organization: 'context',
  place: 'context',
  'ip-address': 'context',
  url: 'context',
  'hidden-instruction': 'order',
};

const ORDER: readonly GroupName[] = ['marker', 'secret', 'personal', 'company', 'code', 'order', 'context'];

export function groupOf(category: Category): GroupName {
  return GROUP_OF[category];
}

/** How many of each group there are, gravest group first; groups without any are left out. */
export function countGroups(findings: readonly { readonly category: Category }[]): GroupCounts {
  const counts = new Map<GroupName, number>();
  for (const { category } of findings) counts.set(groupOf(category), (counts.get(groupOf(category)) ?? 0) + 1);
  return ORDER.flatMap((group) => {
    const count = counts.get(group) ?? 0;
    return count === 0 ? [] : [[group, count] as const];
  });
}
