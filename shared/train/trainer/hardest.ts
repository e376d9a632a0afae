import type { TrainingResult } from '../result/training-result.ts';

/** A question, and how many first answers to it were wrong. */
export interface HardCard {
  readonly lesson: string;
  readonly card: string;
  readonly asked: number;
  readonly wrong: number;
}

/** Questions by the share of wrong first answers, the hardest first; those few people met are left out. */
export function hardestCards(results: readonly TrainingResult[], leastAsked: number): readonly HardCard[] {
  const cards = new Map<string, { lesson: string; card: string; asked: number; wrong: number }>();
  for (const { tallies } of results) {
    for (const { lesson, cards: answered } of tallies) {
      for (const [card, asked, wrong] of answered) {
        const key = `${lesson} ${card}`;
        const known = cards.get(key);
        if (known === undefined) cards.set(key, { lesson, card, asked, wrong });
        else {
          known.asked += asked;
          known.wrong += wrong;
        }
      }
    }
  }
  return [...cards.values()]
    .filter(({ asked, wrong }) => asked >= leastAsked && wrong > 0)
    .sort((a, b) => b.wrong / b.asked - a.wrong / a.asked || b.asked - a.asked);
}
