import type { Answer } from '../../shared/contract/dispatch.ts';
import { DEFAULT_SETTINGS } from '../../shared/contract/settings.ts';
import { firstAnswer, gradeAttempt, nextCard } from '../../shared/train/grade.ts';
import type { Lesson } from '../../shared/train/lesson.ts';
import type { SavedAttempt } from '../../shared/train/lms/saved-attempt.ts';
import type { Attempt } from '../../shared/train/progress.ts';
import type { Host } from '../bridge/host.ts';
import type { Link, Report } from './link.ts';

/** Answers the player's questions for one lesson, and keeps everything in the learning system. */
export interface LmsHost extends Host {
  /** What to tell when the page is left. */
  readonly standing: () => Report;
}

const NOT_KEPT = {
  ja: '学習管理システムに保存できませんでした。もう一度お試しください。',
  en: 'The learning system did not keep this. Please try again.',
};

/** `seconds` tells how long the page has been in sight, `language` what the page speaks. */
export function lmsHost(lesson: Lesson, link: Link, seconds: () => number, language: 'ja' | 'en'): LmsHost {
  const graded = link.passMark === undefined ? lesson : { ...lesson, passMark: link.passMark };
  let saved: SavedAttempt = fitting(link.kept, lesson) ?? fresh(lesson);
  const report = (next: SavedAttempt): Report => ({ saved: next, cards: lesson.cards.length, seconds: seconds() });
  const keep = async (attempt: Attempt): Promise<Answer<unknown>> => {
    const next = { ...saved, attempt };
    try {
      await link.report(report(next));
    } catch {
      // Why a learning system refuses is for its administrators; the person learns that nothing is kept yet.
      return { ok: false, code: 'failed', problem: { path: '', message: NOT_KEPT } };
    }
    const { finished } = attempt;
    const isOver = finished !== undefined;
    saved = { attempt, completed: saved.completed || isOver, passed: saved.passed || finished?.passed === true };
    return { ok: true, value: { attempts: [attempt] } };
  };
  return {
    standing: () => report(saved),
    listen: () => () => undefined,
    async call(name, input) {
      if (name === 'training.read')
        return { ok: true, value: { attempts: isBegun(saved.attempt) ? [saved.attempt] : [] } };
      if (name === 'training.start')
        return keep(saved.attempt.finished === undefined ? saved.attempt : fresh(lesson).attempt);
      if (name === 'training.answer') return keep(answered(saved.attempt, graded, input as GivenAnswer));
      if (name === 'settings.read') return { ok: true, value: { ...DEFAULT_SETTINGS, language } };
      return { ok: false, code: 'unknown-call', problem: { path: '', message: NOT_KEPT } };
    },
  };
}

interface GivenAnswer {
  readonly card: string;
  readonly answer: readonly string[];
  readonly seconds: number;
}

function answered(attempt: Attempt, lesson: Lesson, { card, answer, seconds }: GivenAnswer): Attempt {
  const known = lesson.cards.find((item) => item.id === card);
  if (known === undefined || firstAnswer(known, attempt.answers) !== undefined) return attempt;
  const at = new Date().toISOString();
  const answers = [...attempt.answers, { card, answer, at, seconds }];
  const isDone = nextCard(lesson, answers) === undefined;
  return { ...attempt, answers, ...(isDone && { finished: { at, ...gradeAttempt(lesson, answers) } }) };
}

function isBegun({ answers }: Attempt): boolean {
  return answers.length > 0;
}

/** What was kept, when it is of this very version of the lesson. */
function fitting(kept: SavedAttempt | undefined, lesson: Lesson): SavedAttempt | undefined {
  const fits = kept?.attempt.lesson === lesson.id && kept.attempt.lessonVersion === lesson.version;
  return fits ? kept : undefined;
}

function fresh({ id, version }: Lesson): SavedAttempt {
  const attempt = { id: 'lms', lesson: id, lessonVersion: version, startedAt: new Date().toISOString(), answers: [] };
  return { attempt, completed: false, passed: false };
}
