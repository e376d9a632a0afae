import type { Lesson } from './lesson.ts';
import type { Attempt, Progress } from './progress.ts';

/** Where a person stands with a lesson. An attempt at an older version of the lesson does not count. */
export type Standing =
  | { readonly kind: 'new' }
  | { readonly kind: 'begun'; readonly attempt: Attempt }
  | { readonly kind: 'failed' | 'passed'; readonly attempt: Attempt; readonly at: string; readonly score: number };

/**
 * The standing that matters most to the person: an attempt under way, else the best finished one (of equal scores
 * the earlier), else `new`.
 */
export function standingOf(lesson: Lesson, progress: Progress): Standing {
  const attempts = progress.attempts.filter(
    (attempt) => attempt.lesson === lesson.id && attempt.lessonVersion === lesson.version,
  );
  const open = attempts.findLast((attempt) => attempt.finished === undefined);
  if (open !== undefined) return { kind: 'begun', attempt: open };
  return attempts.flatMap(ended).reduce<Standing>(better, { kind: 'new' });
}

/** Whether the person has passed the lesson as it stands now. */
export function hasPassed(lesson: Lesson, progress: Progress): boolean {
  return progress.attempts.some(
    (attempt) =>
      attempt.lesson === lesson.id && attempt.lessonVersion === lesson.version && attempt.finished?.passed === true,
  );
}

function ended(attempt: Attempt): readonly Standing[] {
  if (attempt.finished === undefined) return [];
  const { at, score, passed } = attempt.finished;
  return [{ kind: passed ? 'passed' : 'failed', attempt, at, score }];
}

function better(best: Standing, next: Standing): Standing {
  return scoreOf(next) > scoreOf(best) ? next : best;
}

function scoreOf(standing: Standing): number {
  return 'score' in standing ? standing.score : -1;
}
