import { CATEGORIES } from '../detect/category.ts';
import type { DetectorId } from '../detect/detector.ts';
import { REASONS, type Reason } from '../detect/reason.ts';
import { LENGTHS, LETTERS, type NewMark, type WrongFeatures, type WrongMark, type WrongMarks } from '../wrong/wrong.ts';
import { object } from './object-shape.ts';
import { id, instant, list, matching, nothing, oneOf, type Shape, whole } from './shape.ts';

const detector = id as Shape<DetectorId>;
const print = whole(0, 0xfffff);

const REASON_NAMES = Object.keys(REASONS) as readonly Reason[];

const features: Shape<WrongFeatures> = object({
  category: oneOf(...CATEGORIES),
  band: oneOf('low', 'medium', 'high'),
  seen: oneOf('plain', 'folded', 'joined', 'decoded'),
  because: list(oneOf(...REASON_NAMES), REASON_NAMES.length),
  letters: list(oneOf(...LETTERS), LETTERS.length),
  length: oneOf(...LENGTHS),
});

/** A mark as it is made. */
export const newMark: Shape<NewMark> = object({ detector, print, features });

const mark: Shape<WrongMark> = object({ detector, print, at: instant, features });

/** More than a person marks in a working life; a file with more is not ours. */
const MOST = 10_000;

export const wrongMarksShape: Shape<WrongMarks> = object({
  key: matching(/^[0-9a-f]{32}$/u, '16バイトの鍵が必要です', 'expected a key of 16 bytes'),
  marks: list(mark, MOST),
});

/** Findings that a person marked as wrong. Every answer is the whole list. */
export const WRONG_CALLS = {
  'wrong.list': nothing,
  'wrong.add': newMark,
  'wrong.remove': object({ detector, print }),
} as const;

export interface WrongReplies {
  'wrong.list': WrongMarks;
  'wrong.add': WrongMarks;
  'wrong.remove': WrongMarks;
}
