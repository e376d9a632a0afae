import type { Attempt, CardAnswer, MomentAnswer, Progress } from '../train/progress.ts';
import { object } from './object-shape.ts';
import { list, number, refused, type Shape, text, whole, yesNo } from './shape.ts';

const name = text({ min: 1, max: 200 });
const time = text({ min: 1, max: 40 });
const version = whole(0, 1_000_000);

/** Only `true` is ever written. */
export const always: Shape<true> = (value, path = '') =>
  value === true ? { ok: true, value } : refused(path, 'true が必要です', 'expected true');

const cardAnswer: Shape<CardAnswer> = object(
  { card: name, answer: list(text({ max: 60 }), 200), at: time },
  { seconds: whole(0, 1_000_000) },
);

const attempt: Shape<Attempt> = object(
  { id: name, lesson: name, lessonVersion: version, startedAt: time, answers: list(cardAnswer) },
  { finished: object({ at: time, score: number(0, 1), passed: yesNo }) },
);

const moment: Shape<MomentAnswer> = object(
  { id: name, lesson: name, lessonVersion: version, card: name, at: time },
  { right: yesNo, review: always },
);

/** Everything that is kept about a person's training. */
export const progressShape: Shape<Progress> = object(
  { attempts: list(attempt, 100_000) },
  { moments: list(moment, 100_000) },
);
