import type { Attempt, CardAnswer, MomentAnswer, Progress } from './progress.ts';

/** Something that happened in training, as one line of the journal keeps it. Times are ISO 8601, UTC. */
export type ProgressEvent = Started | Answered | MomentEvent;

/** That a card was shown by itself, or how it was answered. */
export type MomentEvent = MomentShown | MomentAnswered;

interface Started {
  readonly kind: 'started';
  readonly attempt: string;
  readonly lesson: string;
  readonly lessonVersion: number;
  readonly at: string;
}

interface Answered {
  readonly kind: 'answered';
  readonly attempt: string;
  readonly card: string;
  readonly answer: readonly string[];
  readonly at: string;
  readonly seconds?: number;
  /** The result, in the line of the answer that completed the lesson: both are kept or neither is. */
  readonly result?: { readonly score: number; readonly passed: boolean };
}

interface MomentShown {
  readonly kind: 'moment';
  readonly id: string;
  readonly lesson: string;
  readonly lessonVersion: number;
  readonly card: string;
  readonly at: string;
  readonly review?: true;
}

interface MomentAnswered {
  readonly kind: 'moment-answered';
  readonly id: string;
  readonly right: boolean;
}

/**
 * What an event makes of the progress. The same event twice makes no difference, and one that fits nothing is ignored,
 * so that a line which was written again after a crash never counts double.
 */
export function applyEvent(progress: Progress, event: ProgressEvent): Progress {
  switch (event.kind) {
    case 'started':
      return started(progress, event);
    case 'answered':
      return { ...progress, attempts: progress.attempts.map((attempt) => answered(attempt, event)) };
    case 'moment':
      return momentShown(progress, event);
    case 'moment-answered':
      return { ...progress, moments: (progress.moments ?? []).map((moment) => momentAnswered(moment, event)) };
  }
}

function started(progress: Progress, { attempt: id, lesson, lessonVersion, at }: Started): Progress {
  if (progress.attempts.some((attempt) => attempt.id === id)) return progress;
  const fresh: Attempt = { id, lesson, lessonVersion, startedAt: at, answers: [] };
  return { ...progress, attempts: [...progress.attempts, fresh] };
}

function answered(attempt: Attempt, event: Answered): Attempt {
  if (attempt.id !== event.attempt || attempt.finished !== undefined) return attempt;
  const { card, answer, at, seconds, result } = event;
  const added: CardAnswer = { card, answer, at, ...(seconds === undefined ? {} : { seconds }) };
  const answers = withAnswer(attempt.answers, added);
  return { ...attempt, answers, ...(result === undefined ? {} : { finished: { at, ...result } }) };
}

/** Keeps the first and the latest answer to each card. */
function withAnswer(answers: readonly CardAnswer[], added: CardAnswer): readonly CardAnswer[] {
  const first = answers.findIndex((item) => item.card === added.card);
  if (answers[first]?.at === added.at) return answers;
  return [...answers.filter((item, index) => item.card !== added.card || index === first), added];
}

function momentShown(progress: Progress, event: MomentShown): Progress {
  const { id, lesson, lessonVersion, card, at, review } = event;
  const moments = progress.moments ?? [];
  if (moments.some((moment) => moment.id === id)) return progress;
  return { ...progress, moments: [...moments, { id, lesson, lessonVersion, card, at, ...(review && { review }) }] };
}

/** The first answer counts. */
function momentAnswered(moment: MomentAnswer, { id, right }: MomentAnswered): MomentAnswer {
  return moment.id === id && moment.right === undefined ? { ...moment, right } : moment;
}
