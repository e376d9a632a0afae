import type { Assignment } from '../../../shared/train/assign/assignment.ts';
import type { DutyFacts } from '../../../shared/train/assign/duty.ts';
import type { FinishedTry } from '../../../shared/train/result/finished-try.ts';

/** An assignment of one lesson to everybody, due on the last day of April. */
export const ASSIGNMENT: Assignment = {
  format: 1,
  id: 'spring',
  version: 3,
  title: { ja: '春の研修', en: 'Spring course' },
  lessons: ['sample'],
  start: '2026-04-01',
  due: { on: '2026-04-30' },
  remind: [14, 7, 1, 0, -7],
};

/** Mori of sales on the given day, with nothing done. */
export function facts(today: string, more: Partial<DutyFacts> = {}): DutyFacts {
  return {
    learner: { person: 'mori', groups: ['sales'] },
    tries: [],
    lessons: [{ id: 'sample', passMark: 0.7 }],
    received: {},
    today,
    ...more,
  };
}

/** A finished attempt at the sample lesson. */
export function finishedTry(day: string, score: number, lesson = 'sample'): FinishedTry {
  return { lesson, version: 1, day, score, passed: score >= 0.7, seconds: 120 };
}
