import type { TrainingResult } from '../result/training-result.ts';
import { areEnough, type Crowd, isOfGroup } from './enough-people.ts';

/** A question, and how many first answers to it were wrong. */
export interface HardCard {
  readonly lesson: string;
  readonly card: string;
  readonly asked: number;
  readonly wrong: number;
}

interface Counted extends HardCard {
  asked: number;
  wrong: number;
  /** Who answered it, in the group and outside of it. */
  readonly inside: Set<string>;
  readonly outside: Set<string>;
}

/** Questions by the share of wrong first answers, the hardest first; those that too few people met are left out. */
export function hardestCards(results: readonly TrainingResult[], { group, smallest }: Crowd): readonly HardCard[] {
  const cards = new Map<string, Counted>();
  for (const result of results) {
    for (const { lesson, cards: answered } of result.tallies) {
      for (const [card, asked, wrong] of answered) {
        const key = `${lesson} ${card}`;
        const fresh = { lesson, card, asked: 0, wrong: 0, inside: new Set<string>(), outside: new Set<string>() };
        const known: Counted = cards.get(key) ?? fresh;
        cards.set(key, known);
        if (isOfGroup(result, group)) {
          known.asked += asked;
          known.wrong += wrong;
          known.inside.add(result.person);
        } else known.outside.add(result.person);
      }
    }
  }
  return [...cards.values()]
    .filter(({ wrong, inside, outside }) => wrong > 0 && areEnough(inside.size, outside.size, smallest))
    .map(({ lesson, card, asked, wrong }) => ({ lesson, card, asked, wrong }))
    .sort((a, b) => b.wrong / b.asked - a.wrong / a.asked || b.asked - a.asked);
}
