import type { Input, Trouble } from '../../shared/contract/calls.ts';
import { Refusal } from '../../shared/contract/dispatch.ts';
import type { Bilingual } from '../../shared/language.ts';
import { answerFits } from '../../shared/train/answer-fits.ts';
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
  troubles(): readonly Trouble[];
}

export function openTraining(
  ports: Pick<Ports, 'files' | 'clock' | 'ids'>,
  loadCourse: () => Promise<Course>,
): Training {
  const turn = inTurn();
  const file = progressFile(ports.files);
  const now = () => ports.clock.now().toISOString();
  const store = async (progress: Progress) => {
    await file.write(progress);
    return progress;
  };
  return {
    troubles: () => file.troubles(),
    read: () => turn(() => file.read()),
    start: (id) =>
      turn(async () => {
        const { lessons } = await loadCourse();
        const lesson = lessons.find((item) => item.id === id) ?? refuse(hostWords.unknownLesson);
        const fresh = { id: ports.ids.next(), startedAt: now(), answers: [] };
        return store(startedIn(await file.read(), lesson, fresh));
      }),
    answer: (input) =>
      turn(async () => {
        const course = await loadCourse();
        return store(answeredIn(await file.read(), course, input, now()));
      }),
  };
}

/** The open attempt of this lesson version, or a fresh one, stands last. */
function startedIn(
  { attempts }: Progress,
  lesson: Lesson,
  fresh: Pick<Attempt, 'id' | 'startedAt' | 'answers'>,
): Progress {
  const open = attempts.findLast((item) => isOpen(item, lesson));
  const others = attempts.filter((item) => item !== open);
  return { attempts: [...others, open ?? { ...fresh, lesson: lesson.id, lessonVersion: lesson.version }] };
}

/** Throws a `Refusal` when the answer fits no open attempt. */
function answeredIn({ attempts }: Progress, course: Course, input: Input<'training.answer'>, at: string): Progress {
  const { card, answer, seconds } = input;
  const attempt =
    attempts.find((item) => item.id === input.attempt && item.finished === undefined) ??
    refuse(hostWords.unknownAttempt);
  const lesson = course.lessons.find((item) => isOpen(attempt, item)) ?? refuse(hostWords.newerLesson);
  const asked = lesson.cards.find((item) => item.id === card) ?? refuse(hostWords.unknownCard);
  if (!answerFits(asked, answer)) refuse(hostWords.wrongAnswer);
  const answers = withAnswer(attempt.answers, { card, answer, at, ...(seconds === undefined ? {} : { seconds }) });
  const finished = isComplete(lesson, answers) ? { finished: { at, ...course.grade(lesson, answers) } } : {};
  return { attempts: attempts.map((item) => (item === attempt ? { ...attempt, answers, ...finished } : item)) };
}

function isOpen(attempt: Attempt, lesson: Lesson): boolean {
  return attempt.finished === undefined && attempt.lesson === lesson.id && attempt.lessonVersion === lesson.version;
}

/** Keeps the first and the latest answer to each card. */
function withAnswer(answers: readonly CardAnswer[], added: CardAnswer): readonly CardAnswer[] {
  const first = answers.findIndex((item) => item.card === added.card);
  return [...answers.filter((item, index) => item.card !== added.card || index === first), added];
}

function isComplete(lesson: Lesson, answers: readonly CardAnswer[]): boolean {
  const done = new Set(answers.map((item) => item.card));
  return lesson.cards.every((card) => done.has(card.id));
}

function refuse(message: Bilingual): never {
  throw new Refusal({ path: '', message });
}
