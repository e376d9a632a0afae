import type { Card } from './card.ts';
import { gradeCard } from './grade.ts';
import type { Lesson } from './lesson.ts';
import type { Progress } from './progress.ts';

const DAY = 24 * 3_600_000;

/**
 * Days after which a card comes back that was answered wrong: after the wrong answer, and after each right one since.
 * The steps are fixed by the product, so there is nothing to estimate and no scheduler is needed.
 */
export const LADDER = [1, 3, 7, 21] as const;

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
  const wrong = answers.findLastIndex(({ right }) => !right);
  const since = answers.length - 1 - wrong;
  const [last] = answers.slice(-1);
  const days = wrong < 0 ? undefined : LADDER[since];
  if (last === undefined || days === undefined) return undefined;
  return { lesson, card, at: Date.parse(last.at) + days * DAY };
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
