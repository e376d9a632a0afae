import { CATEGORY_FIGURES } from './category-figures.ts';
import { CHECK_FIGURES } from './check-figures.ts';
import type { EvidenceFacts } from './facts.ts';
import type { Amount, Figure } from './figure.ts';
import { KEPT_FIGURES } from './kept-figures.ts';
import { TRAINING_FIGURES } from './training-figures.ts';

/** Every figure by its id. Ids stand in the CSV file and are never renamed once released. */
export const FIGURES = {
  ...CHECK_FIGURES,
  ...CATEGORY_FIGURES,
  ...KEPT_FIGURES,
  ...TRAINING_FIGURES,
} as const satisfies Readonly<Record<string, Figure>>;

export type FigureId = keyof typeof FIGURES;
export const FIGURE_IDS = Object.keys(FIGURES) as readonly FigureId[];

/**
 * The number, or `undefined` where the period has nothing to count: no record, a part of nothing, or a bare 0. A bare 0
 * says that nothing was written down, not that nothing happened.
 */
export function amountOf(id: FigureId, facts: EvidenceFacts): Amount | undefined {
  const figure: Figure = FIGURES[id];
  const amount = figure.amount(facts);
  return amount === undefined || (amount.of ?? amount.count) === 0 ? undefined : amount;
}
