import type { Category } from './category.ts';
import type { DetectorId } from './detector.ts';
import type { CodeLanguage } from './detectors/code/languages.ts';
import type { Reason } from './reason.ts';

/**
 * How the value stood in the text: as it is (`plain`), behind full-width letters, look-alike hyphens or invisible
 * characters (`folded`), broken over lines (`joined`), or inside base64, percent or hex (`decoded`).
 */
export type Seen = 'plain' | 'folded' | 'joined' | 'decoded';

/** A half-open range of UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What can be told of a block of code without showing any of it. */
export interface CodeFacts {
  /** Lines that are not blank. */
  readonly lines: number;
  /** Left out where too little speaks for any language. */
  readonly language?: CodeLanguage;
}

/** Which of the company's own things was recognised. Names only, as the company gave them; nothing of the text. */
export interface CompanyFacts {
  /** The repository, the document, the list and its column, or the term's id. */
  readonly source: string;
  /** For code and documents: how much of the text it is, from 0 to 1. */
  readonly share?: number;
  /** The document's own marking, such as 社外秘. */
  readonly marking?: string;
}

/** One thing found in a text. Carries no text: the value is cut out at the last moment, where it is shown. */
export interface Finding extends Span {
  readonly detector: DetectorId;
  readonly category: Category;
  /** From 0 to 1. Bands are in `confidence.ts`. */
  readonly confidence: number;
  readonly seen: Seen;
  /** What raised or lowered the confidence, most important first. */
  readonly because: readonly Reason[];
  readonly code?: CodeFacts;
  readonly company?: CompanyFacts;
}
