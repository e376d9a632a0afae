import type { Category } from '../detect/category.ts';
import type { DecidedFinding } from '../policy/check-result.ts';

/** How many findings of each category a rule speaks for. The others are nobody's business. */
export function countsOf(
  findings: readonly Pick<DecidedFinding, 'category' | 'rule'>[],
): Readonly<Partial<Record<Category, number>>> {
  const counts: Partial<Record<Category, number>> = {};
  for (const { category, rule } of findings) {
    if (rule !== 'none') counts[category] = (counts[category] ?? 0) + 1;
  }
  return counts;
}
