import type { MatchCard, MatchItem, OrderCard, Step } from './card.ts';

/** The steps of an order card as they are shown first: always the same, and never in the right order. */
export function shuffledSteps(card: OrderCard): readonly Step[] {
  const shown = shuffled(card.steps, card.id);
  const isRight = shown.every((step, index) => step === card.steps[index]);
  return isRight ? [...shown.slice(1), ...shown.slice(0, 1)] : shown;
}

/** The items of a match card as they are shown: always the same, and not group by group. */
export function shuffledItems(card: MatchCard): readonly MatchItem[] {
  return shuffled(card.items, card.id);
}

/** In an order that only the ids decide, so that every host and every run shows the same without chance. */
function shuffled<T extends { readonly id: string }>(items: readonly T[], salt: string): readonly T[] {
  return items.toSorted((a, b) => hash(salt + a.id) - hash(salt + b.id));
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
