import { createEmptyCard, fsrs, Rating, State, type StepUnit } from 'ts-fsrs';
import type { Card } from './card.ts';
import { gradeCard } from './grade.ts';
import type { Lesson } from './lesson.ts';
import type { Progress } from './progress.ts';

/** Days after which a card comes back that was answered wrong: after the wrong answer, and after each right one since. */
export const LADDER = [1, 3, 7, 21] as const;

const STEPS = LADDER.map((days): StepUnit => `${days}d`);
const scheduler = fsrs({ learning_steps: STEPS, relearning_steps: STEPS, enable_fuzz: false });

/** A card that comes back. */
export interface Due {
  readonly lesson: Lesson;
  readonly card: Card;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
}

/** The cards that are due at a moment (ISO 8601, UTC), the longest overdue first. */
export function dueCards(lessons: readonly Lesson[], progress: Progress, now: string): readonly Due[] {
  return lessons
    .flatMap((lesson) => lesson.cards.flatMap((card) => nextOf(lesson, card, progress) ?? []))
    .filter(({ at }) => at <= Date.parse(now))
    .toSorted((a, b) => a.at - b.at);
}

/** When a card comes back; `undefined` where it was never wrong, or was right on every step since. */
function nextOf(lesson: Lesson, card: Card, progress: Progress): Due | undefined {
  const answers = answersTo(lesson, card, progress);
  const wrong = answers.findIndex(({ right }) => !right);
  const at = dueAfter(wrong < 0 ? [] : answers.slice(wrong));
  return at === undefined ? undefined : { lesson, card, at };
}

/**
 * Replays answers, the first of them wrong, through the scheduler; nothing but the answers is ever stored. The scheduler
 * (ts-fsrs 5.4, FSRS-6) takes a card whose step is a day or longer for learnt, and would go on with intervals it
 * estimates (1, 2, 6, 17, 44 days with these steps). Telling it that the card is still being learnt keeps it on the steps.
 * After the last step a card is done: an interval estimated for somebody who studies daily says little about a person
 * who is asked once in weeks, and assignments repeat whole lessons.
 */
function dueAfter(answers: readonly { readonly at: string; readonly right: boolean }[]): number | undefined {
  const [first] = answers;
  if (first === undefined) return undefined;
  let kept = createEmptyCard(first.at);
  let isDone = false;
  for (const { at, right } of answers) {
    isDone = right && (isDone || kept.learning_steps === LADDER.length - 1);
    const state = kept.reps === 0 ? State.New : State.Learning;
    kept = scheduler.next({ ...kept, state }, at, right ? Rating.Good : Rating.Again).card;
  }
  return isDone ? undefined : kept.due.getTime();
}

/** Every answer to a card of this version of the lesson, the oldest first. */
function answersTo(lesson: Lesson, card: Card, { attempts, moments = [] }: Progress) {
  const isOfLesson = (item: { readonly lesson: string; readonly lessonVersion: number }) =>
    item.lesson === lesson.id && item.lessonVersion === lesson.version;
  const inLessons = attempts.filter(isOfLesson).flatMap((attempt) => {
    const answer = attempt.answers.find((item) => item.card === card.id);
    const right = answer === undefined ? undefined : gradeCard(card, answer.answer);
    return answer === undefined || right === undefined ? [] : [{ at: answer.at, right }];
  });
  const alone = moments.filter(isOfLesson).flatMap(({ card: id, at, right }) => {
    return id === card.id && right !== undefined ? [{ at, right }] : [];
  });
  return [...inLessons, ...alone].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
