import { DETECTORS } from '../../../shared/detect/catalog.ts';
import { momentOf } from '../../../shared/policy/circumstances.ts';
import type { Policy } from '../../../shared/policy/policy.ts';
import type { CategoryOf } from '../../../shared/policy/simulate.ts';
import { type Outcome, type Past, tryDraft } from '../../../shared/policy/try-draft.ts';

/** Tries a draft on the past, by this machine's clock and detectors. `on` is a local date for staged rules. */
export function runSimulation(past: Past, current: Policy, draft: Policy, on?: string): Outcome {
  const categories = new Map<string, ReturnType<CategoryOf>>(DETECTORS.map(({ id, category }) => [id, category]));
  const categoryOf: CategoryOf = (id) => categories.get(id);
  return tryDraft(past, current, draft, { momentOf: (instant) => momentOf(new Date(instant)), categoryOf, on });
}
