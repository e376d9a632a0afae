import { BAND_FLOOR } from '../detect/confidence.ts';
import type { Finding } from '../detect/finding.ts';
import { scan } from '../detect/scan.ts';
import type { Language } from '../language.ts';
import { readMarking } from './answer.ts';
import type { Card, ChooseCard, FindLeakCard, MatchCard, OrderCard, StoryCard } from './card.ts';
import { namesOf } from './card-names.ts';
import { gradeFindLeak } from './find-leak.ts';
import type { Lesson } from './lesson.ts';
import type { CardAnswer } from './progress.ts';
import { readRewrite } from './rewrite-answer.ts';
import { walkStory } from './story.ts';

/** The result of an attempt: the share of right first answers, 0 to 1. */
export interface Grade {
  readonly score: number;
  readonly passed: boolean;
}

/**
 * Grades the answers to a lesson. Only the first answer to each card counts, a card without an answer counts as
 * wrong, and cards that are only read do not count. Answers to cards the lesson does not have are ignored.
 */
export function gradeAttempt(lesson: Lesson, answers: readonly CardAnswer[]): Grade {
  const gradable = lesson.cards.filter((card) => card.kind !== 'read');
  const right = gradable.filter((card) => gradeCard(card, firstAnswer(card, answers)) === true).length;
  const score = gradable.length === 0 ? 1 : right / gradable.length;
  return { score, passed: score >= lesson.passMark };
}

/** Whether an answer to a card is right, or `undefined` for a card that is only read. `undefined` is no answer. */
export function gradeCard(card: Card, answer: readonly string[] | undefined): boolean | undefined {
  if (card.kind === 'read') return undefined;
  return answer !== undefined && isRight(card, answer);
}

function isRight(card: Exclude<Card, { kind: 'read' }>, answer: readonly string[]): boolean {
  switch (card.kind) {
    case 'choose':
      return gradeChoose(card, answer);
    case 'order':
      return gradeOrder(card, answer);
    case 'match':
      return gradeMatch(card, answer);
    case 'find-leak':
      return gradeMarking(card, answer);
    case 'rewrite':
      return readRewrite(answer)?.right ?? false;
    case 'story':
      return gradeStory(card, answer);
  }
}

/** Whether exactly the right choices were chosen. `answer` holds ids of choices, in any order. */
export function gradeChoose(card: ChooseCard, answer: readonly string[]): boolean {
  const chosen = new Set(answer);
  const right = card.choices.filter((choice) => choice.right);
  return chosen.size === right.length && right.every((choice) => chosen.has(choice.id));
}

/** Whether the ids of all steps stand in the order of the file. */
export function gradeOrder(card: OrderCard, answer: readonly string[]): boolean {
  return answer.length === card.steps.length && card.steps.every((step, index) => step.id === answer[index]);
}

/** Whether every item is with its group. `answer` holds one `item:group` for each item, in any order. */
export function gradeMatch(card: MatchCard, answer: readonly string[]): boolean {
  const pairs = new Set(answer);
  return pairs.size === card.items.length && card.items.every((item) => pairs.has(`${item.id}:${item.group}`));
}

/** Whether the path, the ids of the choices from scene to scene, leads to a good end and stops there. */
export function gradeStory(card: StoryCard, answer: readonly string[]): boolean {
  return walkStory(card, answer).end?.outcome === 'good';
}

/**
 * The leaks in a find-the-leak card: what the real detectors report there with medium confidence or more. The card
 * says which people it names, so that no dictionary is loaded and every host and screen comes to the same grade.
 */
export function leaksOf(card: FindLeakCard, language: Language): readonly Finding[] {
  const names = namesOf(card.people?.[language] ?? []);
  return scan(card.text[language], { names }).filter((finding) => finding.confidence >= BAND_FLOOR.medium);
}

/** The first card without an answer, where a person goes on; `undefined` when the last card was answered. */
export function nextCard(lesson: Lesson, answers: readonly CardAnswer[]): Card | undefined {
  return lesson.cards.find((card) => firstAnswer(card, answers) === undefined);
}

/** The answer that counts for a card: the first one. */
export function firstAnswer(card: Card, answers: readonly CardAnswer[]): readonly string[] | undefined {
  return answers.find((answer) => answer.card === card.id)?.answer;
}

function gradeMarking(card: FindLeakCard, answer: readonly string[]): boolean {
  const { language, spans } = readMarking(answer);
  return gradeFindLeak(spans, leaksOf(card, language)).right;
}
