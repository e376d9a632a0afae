import type { Category } from '../detect/category.ts';
import type { Band } from '../detect/confidence.ts';
import type { DetectorId } from '../detect/detector.ts';
import type { Seen } from '../detect/finding.ts';
import type { Reason } from '../detect/reason.ts';

/** Kinds of characters that a value is made of. */
export const LETTERS = ['digits', 'latin', 'kana', 'kanji', 'other-letters', 'signs', 'spaces'] as const;

/** Ranges of length in UTF-16 code units. */
export const LENGTHS = ['1-4', '5-8', '9-16', '17-32', '33-64', '65-'] as const;

/** What can be told of a wrong finding without the value: enough for whoever mends the detector. */
export interface WrongFeatures {
  readonly category: Category;
  readonly band: Band;
  readonly seen: Seen;
  readonly because: readonly Reason[];
  readonly letters: readonly (typeof LETTERS)[number][];
  readonly length: (typeof LENGTHS)[number];
}

/** A finding that the person marked as wrong. */
export interface WrongMark {
  readonly detector: DetectorId;
  /** 20 bits of a hash with this machine's key: they find the value again, and about a million others have the same. */
  readonly print: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly features: WrongFeatures;
}

/** A mark as it is made; the host says when. */
export type NewMark = Omit<WrongMark, 'at'>;

export interface WrongMarks {
  /** This machine's key: 16 bytes in hex. It never leaves the machine. */
  readonly key: string;
  readonly marks: readonly WrongMark[];
}
