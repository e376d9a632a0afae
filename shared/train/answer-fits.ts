import type { Card, MatchCard } from './card.ts';
import { readRewrite } from './rewrite-answer.ts';
import { walkStory } from './story.ts';

/**
 * Whether an answer is one that the card can get, right or wrong. What fits holds ids, places and categories of this
 * card only: no text of a person can pass as an answer.
 */
export function answerFits(card: Card, answer: readonly string[]): boolean {
  switch (card.kind) {
    case 'read':
      return answer.length === 0;
    case 'choose':
      return answer.length > 0 && answer.every((id) => card.choices.some((choice) => choice.id === id));
    case 'order':
      return answer.length === card.steps.length && card.steps.every((step) => answer.includes(step.id));
    case 'match':
      return fitsMatch(card, answer);
    case 'find-leak':
      return answer.every((word) => /^(?:ja|en|\d{1,7}-\d{1,7})$/u.test(word));
    case 'rewrite':
      return readRewrite(answer)?.lost.every((index) => index < card.keep.ja.length) ?? false;
    case 'story':
      return walkStory(card, answer).end !== undefined;
  }
}

function fitsMatch({ items, groups }: MatchCard, answer: readonly string[]): boolean {
  const known = (pair: string) => {
    const [item, group, ...more] = pair.split(':');
    return more.length === 0 && items.some(({ id }) => id === item) && groups.some(({ id }) => id === group);
  };
  const answered = new Set(answer.map((pair) => pair.split(':')[0]));
  return answer.length === items.length && answered.size === items.length && answer.every(known);
}
