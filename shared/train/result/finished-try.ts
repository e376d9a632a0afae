import { type Day, localDayIn } from '../assign/day.ts';
import type { Attempt } from '../progress.ts';

/** A finished attempt, as much of it as a trainer learns. */
export interface FinishedTry {
  readonly lesson: string;
  readonly version: number;
  /** The day it was finished, on the person's own calendar. */
  readonly day: Day;
  /** 0 to 1. */
  readonly score: number;
  readonly passed: boolean;
  /** Seconds for which cards were in sight; 0 where nobody counted. */
  readonly seconds: number;
}

/** The finished ones among the attempts, in their order. `timeZone` is an IANA name. */
export function finishedTries(attempts: readonly Attempt[], timeZone: string): readonly FinishedTry[] {
  return attempts.flatMap(({ lesson, lessonVersion, finished, answers }) => {
    if (finished === undefined) return [];
    const { at, score, passed } = finished;
    const seconds = Math.round(answers.reduce((sum, answer) => sum + (answer.seconds ?? 0), 0));
    return [{ lesson, version: lessonVersion, day: localDayIn(at, timeZone), score, passed, seconds }];
  });
}
