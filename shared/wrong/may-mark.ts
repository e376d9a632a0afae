import type { Category } from '../detect/category.ts';
import { BANDS, type Band, bandOf } from '../detect/confidence.ts';
import type { WrongLimits } from '../policy/arrangements.ts';
import type { DecidedFinding } from '../policy/check-result.ts';
import type { Policy } from '../policy/policy.ts';

/** Why a finding may not be marked as wrong: a rule blocks it, or the policy lets people mark no such findings. */
export type WhyNot = 'blocked' | 'forbidden';

/** Why this finding may not be marked as wrong; `undefined` where it may. */
export function whyNotMark(
  { wrong }: Pick<Policy, 'wrong'>,
  { category, confidence, action }: Pick<DecidedFinding, 'category' | 'confidence' | 'action'>,
): WhyNot | undefined {
  if (action === 'block') return 'blocked';
  return mayMark(wrong, category, bandOf(confidence)) ? undefined : 'forbidden';
}

/** Whether the policy lets people mark findings of this category and band; left out, it lets them mark all. */
export function mayMark(limits: WrongLimits | undefined, category: Category, band: Band): boolean {
  if (limits === undefined) return true;
  const upTo = limits.upTo === 'none' ? -1 : BANDS.indexOf(limits.upTo);
  return BANDS.indexOf(band) <= upTo && (limits.categories?.includes(category) ?? true);
}
