import type { Learner } from '../assign/assignment.ts';
import type { Day } from '../assign/day.ts';
import { type Checks, windowsOf } from '../effect/window.ts';
import { firstAnswer, gradeCard } from '../grade.ts';
import type { Lesson } from '../lesson.ts';
import type { Attempt, Progress } from '../progress.ts';
import { finishedTries } from './finished-try.ts';
import type { CardTally, LessonTally, TrainingResult } from './training-result.ts';

/** Everything a result is made of. */
export interface ResultFacts extends Checks {
  readonly learner: Learner;
  readonly name: string;
  readonly machine: string;
  readonly key: string;
  readonly serial: number;
  readonly at: string;
  readonly progress: Progress;
  readonly lessons: readonly Lesson[];
  readonly received: Readonly<Record<string, Day>>;
}

/** What is told to the trainer, worked out from what is kept on this machine. */
export function resultOf(facts: ResultFacts): TrainingResult {
  const { learner, name, machine, key, serial, at, progress, received } = facts;
  const tries = finishedTries(progress.attempts, facts.timeZone);
  const begun = progress.attempts.filter((item) => item.finished === undefined).map((item) => item.lesson);
  return {
    format: 1,
    person: learner.person,
    name,
    groups: learner.groups,
    machine,
    key,
    serial,
    at,
    tries,
    begun: [...new Set(begun)],
    tallies: facts.lessons.flatMap((lesson) => tallyOf(lesson, progress.attempts)),
    received,
    windows: windowsOf(tries, facts),
  };
}

/** First answers only, and only those to the lesson as it is now: the questions of another version are other ones. */
function tallyOf(lesson: Lesson, attempts: readonly Attempt[]): readonly LessonTally[] {
  const taken = attempts.filter((item) => item.lesson === lesson.id && item.lessonVersion === lesson.version);
  const cards = lesson.cards.flatMap((card): readonly CardTally[] => {
    if (card.kind === 'read') return [];
    const given = taken.map((item) => firstAnswer(card, item.answers)).filter((answer) => answer !== undefined);
    const wrong = given.filter((answer) => gradeCard(card, answer) !== true).length;
    return given.length === 0 ? [] : [[card.id, given.length, wrong]];
  });
  return cards.length === 0 ? [] : [{ lesson: lesson.id, cards }];
}
