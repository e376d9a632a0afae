import type { Category } from '../../../shared/detect/category.ts';
import { CATEGORIES } from '../../../shared/detect/category.ts';
import type { GroupCounts } from '../../../shared/words/check-words.ts';
import { countGroups } from '../check/group.ts';

/** Counts by category as counts of the kinds a person knows, gravest first. */
export function groupCounts(counts: Readonly<Partial<Record<Category, number>>>): GroupCounts {
  return countGroups(
    CATEGORIES.flatMap((category) => Array.from({ length: counts[category] ?? 0 }, () => ({ category }))),
  );
}
