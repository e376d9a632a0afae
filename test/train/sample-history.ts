import type { ChooseCard } from '../../shared/train/card.ts';
import type { Lesson } from '../../shared/train/lesson.ts';
import type { Attempt, MomentAnswer } from '../../shared/train/progress.ts';
import { LESSON } from './sample-lesson.ts';

export const DAY = 24 * 3_600_000;
export const START = Date.parse('2026-03-02T00:00:00Z');
export const day = (number: number) => new Date(START + number * DAY).toISOString();

/** A question that takes some 40 seconds. */
export function question(id: string): ChooseCard {
  const long = { ja: 'あ'.repeat(50), en: 'a'.repeat(130) };
  const choices = ['yes', 'no'].map((name) => ({ id: name, text: long, right: name === 'yes', feedback: long }));
  return { kind: 'choose', id, question: long, choices };
}

export const first: Lesson = {
  ...LESSON,
  id: 'first',
  about: ['person', 'email'],
  cards: [question('a'), question('b')],
};
export const second: Lesson = { ...LESSON, id: 'second', about: ['credential', 'email'], cards: [question('c')] };

export function shown(lesson: string, card: string, at: number, right?: boolean): MomentAnswer {
  const base = { id: `${lesson}${card}${at}`, lesson, lessonVersion: 2, card, at: day(at) };
  return right === undefined ? base : { ...base, right };
}

export function took(
  lesson: string,
  at: number,
  answers: Readonly<Record<string, 'yes' | 'no'>>,
  passed = true,
): Attempt {
  return {
    id: `${lesson}-${at}`,
    lesson,
    lessonVersion: 2,
    startedAt: day(at),
    answers: Object.entries(answers).map(([card, given]) => ({ card, answer: [given], at: day(at) })),
    finished: { at: day(at), score: 1, passed },
  };
}
