import type { FindLeakCard } from '../../shared/train/card.ts';
import type { Lesson } from '../../shared/train/lesson.ts';
import type { Attempt, CardAnswer } from '../../shared/train/progress.ts';

const both = (text: string) => ({ ja: text, en: text });

export const LEAK_CARD: FindLeakCard = {
  kind: 'find-leak',
  id: 'leak',
  task: both('Mark the leak'),
  text: {
    ja: '返信は mari@lake.example へ。よろしくお願いします。',
    en: 'Please answer mari@lake.example by Friday, thank you.',
  },
  feedback: both('The address'),
};

/** A lesson with one card of each kind and a question with two right choices. */
export const LESSON: Lesson = {
  id: 'sample',
  version: 2,
  order: 1,
  audience: 'everyone',
  title: both('Sample'),
  summary: both('A sample'),
  minutes: 1,
  about: ['email', 'phone'],
  passMark: 0.6,
  sources: [{ id: 'paper', title: both('Paper'), issuer: both('Office'), date: '2026-02' }],
  cards: [
    { kind: 'read', id: 'read', heading: both('Read'), from: ['paper'], body: [both('Words')] },
    {
      kind: 'choose',
      id: 'one',
      question: both('Which?'),
      choices: [
        { id: 'a', text: both('A'), right: false, feedback: both('no') },
        { id: 'b', text: both('B'), right: true, feedback: both('yes') },
      ],
    },
    {
      kind: 'choose',
      id: 'two',
      question: both('Which two?'),
      choices: [
        { id: 'a', text: both('A'), right: true, feedback: both('yes') },
        { id: 'b', text: both('B'), right: false, feedback: both('no') },
        { id: 'c', text: both('C'), right: true, feedback: both('yes') },
      ],
    },
    LEAK_CARD,
  ],
};

/** An answer to a card of the sample lesson. */
export function answer(card: string, ...chosen: readonly string[]): CardAnswer {
  return { card, answer: chosen, at: '2026-03-01T00:00:00Z' };
}

/** A finished attempt at the sample lesson, or one under way when there is no score. */
export function attempt(id: string, score?: number, lessonVersion = 2): Attempt {
  const base = { id, lesson: 'sample', lessonVersion, startedAt: '2026-03-01T00:00:00Z', answers: [] };
  return score === undefined
    ? base
    : { ...base, finished: { at: '2026-03-01T00:05:00Z', score, passed: score >= LESSON.passMark } };
}
