import type { Input, Trouble } from '../../shared/contract/calls.ts';
import { Refusal } from '../../shared/contract/dispatch.ts';
import type { Bilingual } from '../../shared/language.ts';
import type { Card, Lesson } from '../../shared/train/lesson.ts';
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
        const lesson = (await loadCourse()).lessons.find((item) => item.id === id) ?? refuse(hostWords.unknownLesson);
        const { attempts } = await file.read();
        const open = attempts.findLast((item) => isOpen(item, lesson));
        const fresh = {
          id: ports.ids.next(),
          lesson: id,
          lessonVersion: lesson.version,
          startedAt: now(),
          answers: [],
        };
        return store({ attempts: [...attempts.filter((item) => item !== open), open ?? fresh] });
      }),
    answer: ({ attempt: id, card, answer }) =>
      turn(async () => {
        const course = await loadCourse();
        const { attempts } = await file.read();
        const attempt = attempts.find((item) => item.id === id && item.finished === undefined);
        if (attempt === undefined) refuse(hostWords.unknownAttempt);
        const lesson = course.lessons.find((item) => isOpen(attempt, item)) ?? refuse(hostWords.newerLesson);
        const asked = lesson.cards.find((item) => item.id === card) ?? refuse(hostWords.unknownCard);
        if (!fits(asked, answer)) refuse(hostWords.wrongAnswer);
        const answers = withAnswer(attempt.answers, { card, answer, at: now() });
        const next = isComplete(lesson, answers)
          ? { ...attempt, answers, finished: { at: now(), ...course.grade(lesson, answers) } }
          : { ...attempt, answers };
        return store({ attempts: attempts.map((item) => (item === attempt ? next : item)) });
      }),
  };
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

function fits(card: Card, answer: readonly string[]): boolean {
  if (card.kind === 'read') return answer.length === 0;
  if (card.kind === 'find-leak') return answer.every((word) => /^(?:ja|en|\d{1,7}-\d{1,7})$/u.test(word));
  return answer.length > 0 && answer.every((id) => card.choices.some((choice) => choice.id === id));
}

function refuse(message: Bilingual): never {
  throw new Refusal({ path: '', message });
}
