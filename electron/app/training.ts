import type { Input, Trouble } from '../../shared/contract/calls.ts';
import { Refusal } from '../../shared/contract/dispatch.ts';
import type { Bilingual } from '../../shared/language.ts';
import { answerFits } from '../../shared/train/answer-fits.ts';
import { applyEvent, type MomentEvent, type ProgressEvent } from '../../shared/train/journal.ts';
import type { Lesson } from '../../shared/train/lesson.ts';
import type { Attempt, CardAnswer, Progress } from '../../shared/train/progress.ts';
import { hostWords } from '../../shared/words/host-words.ts';
import { inTurn } from './in-turn.ts';
import type { Ports } from './ports.ts';
import { progressFile } from './progress-file.ts';

/** The lessons and their judge, loaded when first needed: the judge brings the detectors with it. */
export interface Course {
  readonly lessons: readonly Lesson[];
  readonly grade: (lesson: Lesson, answers: readonly CardAnswer[]) => { score: number; passed: boolean };
}

export interface Training {
  read(): Promise<Progress>;
  /** Resumes the open attempt of this lesson version, or starts one; it is the last of the list. */
  start(lesson: string): Promise<Progress>;
  /** Stores the answer before it returns. The answer that completes the lesson also sets the result. */
  answer(input: Input<'training.answer'>): Promise<Progress>;
  /** Stores that a card was shown by itself. */
  showMoment(input: Input<'training.moment'>): Promise<Progress>;
  /** Stores how it was answered. */
  answerMoment(input: Input<'training.momentAnswer'>): Promise<Progress>;
  /** Stores what another host showed while nobody could be told; an event that is known already changes nothing. */
  bring(input: Input<'training.bring'>): Promise<Progress>;
  troubles(): readonly Trouble[];
}

export function openTraining(
  ports: Pick<Ports, 'files' | 'clock' | 'ids'>,
  loadCourse: () => Promise<Course>,
): Training {
  const turn = inTurn();
  const file = progressFile(ports.files);
  const now = () => ports.clock.now().toISOString();
  const keep = async (progress: Progress, event: ProgressEvent) => {
    await file.add(event);
    return applyEvent(progress, event);
  };
  return {
    troubles: () => file.troubles(),
    read: () => turn(() => file.read()),
    start: (id) =>
      turn(async () => {
        const { id: lesson, version: lessonVersion } = lessonNamed(await loadCourse(), id);
        const progress = await file.read();
        const open = progress.attempts.findLast((item) => isOpen(item, { id: lesson, version: lessonVersion }));
        if (open !== undefined) return withLast(progress, open);
        return keep(progress, { kind: 'started', attempt: ports.ids.next(), lesson, lessonVersion, at: now() });
      }),
    answer: (input) =>
      turn(async () => {
        const progress = await file.read();
        return keep(progress, answeredIn(progress, await loadCourse(), input, now()));
      }),
    showMoment: ({ lesson: id, card, review }) =>
      turn(async () => {
        const lesson = lessonNamed(await loadCourse(), id);
        if (lesson.cards.every((item) => item.id !== card)) refuse(hostWords.unknownCard);
        const shown = { id: ports.ids.next(), lesson: id, lessonVersion: lesson.version, card, at: now() };
        return keep(await file.read(), { kind: 'moment', ...shown, ...(review ? { review } : {}) });
      }),
    answerMoment: ({ id, right }) =>
      turn(async () => {
        const progress = await file.read();
        if (progress.moments?.some((moment) => moment.id === id) !== true) refuse(hostWords.unknownAttempt);
        return keep(progress, { kind: 'moment-answered', id, right });
      }),
    bring: ({ events }) =>
      turn(async () => {
        let progress = await file.read();
        for (const event of events) if (isNews(progress, event)) progress = await keep(progress, event);
        return progress;
      }),
  };
}

/** Whether an event of another host changes anything. */
function isNews({ moments = [] }: Progress, event: MomentEvent): boolean {
  const known = moments.find(({ id }) => id === event.id);
  return event.kind === 'moment' ? known === undefined : known !== undefined && known.right === undefined;
}

/** The event of an answer. Throws a `Refusal` when the answer fits no open attempt. */
function answeredIn(
  { attempts }: Progress,
  course: Course,
  input: Input<'training.answer'>,
  at: string,
): Extract<ProgressEvent, { kind: 'answered' }> {
  const { card, answer, seconds } = input;
  const attempt =
    attempts.find((item) => item.id === input.attempt && item.finished === undefined) ??
    refuse(hostWords.unknownAttempt);
  const lesson = course.lessons.find((item) => isOpen(attempt, item)) ?? refuse(hostWords.newerLesson);
  const asked = lesson.cards.find((item) => item.id === card) ?? refuse(hostWords.unknownCard);
  if (!answerFits(asked, answer)) refuse(hostWords.wrongAnswer);
  const event = { kind: 'answered', attempt: attempt.id, card, answer, at } as const;
  const timed = seconds === undefined ? event : { ...event, seconds };
  const after = applyEvent({ attempts: [attempt] }, timed).attempts[0]?.answers ?? [];
  return isComplete(lesson, after) ? { ...timed, result: course.grade(lesson, after) } : timed;
}

function lessonNamed({ lessons }: Course, id: string): Lesson {
  return lessons.find((item) => item.id === id) ?? refuse(hostWords.unknownLesson);
}

function isOpen(attempt: Attempt, lesson: Pick<Lesson, 'id' | 'version'>): boolean {
  return attempt.finished === undefined && attempt.lesson === lesson.id && attempt.lessonVersion === lesson.version;
}

function withLast(progress: Progress, last: Attempt): Progress {
  return { ...progress, attempts: [...progress.attempts.filter((item) => item !== last), last] };
}

function isComplete(lesson: Lesson, answers: readonly CardAnswer[]): boolean {
  const done = new Set(answers.map((item) => item.card));
  return lesson.cards.every((card) => done.has(card.id));
}

function refuse(message: Bilingual): never {
  throw new Refusal({ path: '', message });
}
