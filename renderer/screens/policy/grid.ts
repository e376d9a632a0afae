import { CATEGORIES, type Category } from '../../../shared/detect/category.ts';
import { BAND_FLOOR } from '../../../shared/detect/confidence.ts';
import { decide } from '../../../shared/policy/decide.ts';
import { type Action, type Mode, type Policy, TIERS, type Tier } from '../../../shared/policy/policy.ts';

/** What the policy does with a finding of one category on its way to one tier. */
export interface GridCell {
  readonly tier: Tier;
  /** What a certain finding meets. */
  readonly action: Action;
  readonly mode: Mode;
  /** What a likely finding meets, when that differs. */
  readonly likely?: Action;
}

export interface GridRow {
  readonly category: Category;
  readonly cells: readonly GridCell[];
}

/** The whole policy as category × tier. The engine itself decides, so that table and checks cannot disagree. */
export function gridOf(policy: Policy): readonly GridRow[] {
  return CATEGORIES.map((category) => ({
    category,
    cells: TIERS.map((tier) => {
      const sure = verdict(policy, category, tier, BAND_FLOOR.high);
      const likely = verdict(policy, category, tier, BAND_FLOOR.medium).action;
      return { tier, ...sure, ...(likely === sure.action ? {} : { likely }) };
    }),
  }));
}

/** Rules that name single detectors or sites are no part of the table: no such finding, no such site. */
function verdict(policy: Policy, category: Category, tier: Tier, confidence: number): { action: Action; mode: Mode } {
  const finding = {
    detector: 'marker/any',
    category,
    confidence,
    start: 0,
    end: 1,
    seen: 'plain',
    because: [],
  } as const;
  const { action, findings } = decide([finding], policy, { id: '', name: '', addresses: [], tier });
  return { action, mode: findings[0]?.mode ?? 'off' };
}
