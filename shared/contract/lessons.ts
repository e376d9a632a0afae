import type { MomentEvent } from '../train/journal.ts';
import type { Progress } from '../train/progress.ts';
import { object } from './object-shape.ts';
import { always } from './progress-shape.ts';
import { givenId, id, instant, list, nothing, oneOf, type Shape, text, whole, yesNo } from './shape.ts';

const name = text({ min: 1, max: 200 });

const answer = object(
  { attempt: name, card: name, answer: list(text({ max: 60 }), 200) },
  { seconds: whole(0, 1_000_000) },
);

const MOMENT_EVENTS: { readonly [K in MomentEvent['kind']]: Shape<Extract<MomentEvent, { kind: K }>> } = {
  moment: object(
    { kind: oneOf('moment'), id: givenId, lesson: id, lessonVersion: whole(0, 1_000_000), card: id, at: instant },
    { review: always },
  ),
  'moment-answered': object({ kind: oneOf('moment-answered'), id: givenId, right: yesNo }),
};

const momentKind = oneOf('moment', 'moment-answered');

/** That a card was shown by itself, or how it was answered, as the browser extension keeps it. */
export const momentEventShape: Shape<MomentEvent> = (value, path = '') => {
  const named = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
  const kind = momentKind(named, path);
  return kind.ok ? MOMENT_EVENTS[kind.value](value, path) : kind;
};

/** What the training screen asks about lessons. Answers hold ids and places, never a text of the person. */
export const LESSON_CALLS = {
  'training.read': nothing,
  'training.start': object({ lesson: name }),
  'training.answer': answer,
  'training.moment': object({ lesson: name, card: name, review: yesNo }),
  'training.momentAnswer': object({ id: name, right: yesNo }),
  'training.bring': object({ events: list(momentEventShape, 200) }),
} as const;

export interface LessonReplies {
  'training.read': Progress;
  /** The new attempt is the last of the list; an unfinished one of the same lesson version is resumed instead. */
  'training.start': Progress;
  'training.answer': Progress;
  /** A card was shown by itself; it is the last of `moments`. */
  'training.moment': Progress;
  'training.momentAnswer': Progress;
  /** Cards that another host showed while this one was away are part of it; what was known already changes nothing. */
  'training.bring': Progress;
}
