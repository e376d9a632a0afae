import type { Progress } from '../train/progress.ts';
import { object } from './object-shape.ts';
import { list, nothing, text, whole, yesNo } from './shape.ts';

const name = text({ min: 1, max: 200 });

const answer = object(
  { attempt: name, card: name, answer: list(text({ max: 60 }), 200) },
  { seconds: whole(0, 1_000_000) },
);

/** What the training screen asks about lessons. Answers hold ids and places, never a text of the person. */
export const LESSON_CALLS = {
  'training.read': nothing,
  'training.start': object({ lesson: name }),
  'training.answer': answer,
  'training.moment': object({ lesson: name, card: name, review: yesNo }),
  'training.momentAnswer': object({ id: name, right: yesNo }),
} as const;

export interface LessonReplies {
  'training.read': Progress;
  /** The new attempt is the last of the list; an unfinished one of the same lesson version is resumed instead. */
  'training.start': Progress;
  'training.answer': Progress;
  /** A card was shown by itself; it is the last of `moments`. */
  'training.moment': Progress;
  'training.momentAnswer': Progress;
}
