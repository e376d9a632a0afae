import type { Category } from '../detect/category.ts';
import type { Bilingual, Language } from '../language.ts';

/** A public document a lesson takes its facts from. */
export interface LessonSource {
  readonly title: Bilingual;
  readonly issuer: Bilingual;
  /** The day, month or year of the document, as ISO 8601 gives it; absent where the document names none. */
  readonly date?: string;
}

export interface ReadCard {
  readonly kind: 'read';
  readonly id: string;
  readonly heading: Bilingual;
  /** Paragraphs. */
  readonly body: readonly Bilingual[];
}

export interface Choice {
  readonly id: string;
  readonly text: Bilingual;
  readonly right: boolean;
  /** What the person reads after choosing it. */
  readonly feedback: Bilingual;
}

export interface ChooseCard {
  readonly kind: 'choose';
  readonly id: string;
  readonly question: Bilingual;
  readonly choices: readonly Choice[];
}

/** A text in which the person marks what must not leave; the real detectors are the judge. */
export interface FindLeakCard {
  readonly kind: 'find-leak';
  readonly id: string;
  readonly task: Bilingual;
  /** The text to search, in the lesson's language. */
  readonly text: Bilingual;
  /** People named in the text, so that the detector of names needs no dictionary to grade it. */
  readonly people?: Readonly<Record<Language, readonly string[]>>;
  readonly feedback: Bilingual;
}

export type Card = ReadCard | ChooseCard | FindLeakCard;

export interface Lesson {
  readonly id: string;
  /** Grows when an answer or a fact changes. */
  readonly version: number;
  readonly title: Bilingual;
  readonly summary: Bilingual;
  readonly minutes: number;
  /** Categories of findings this lesson explains; it is suggested after such a finding. */
  readonly about: readonly Category[];
  /** Share of right first answers needed to pass, 0 to 1. */
  readonly passMark: number;
  readonly sources: readonly LessonSource[];
  readonly cards: readonly Card[];
}
