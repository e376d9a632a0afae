import type { Category } from '../detect/category.ts';
import type { Bilingual } from '../language.ts';
import type { Card } from './card.ts';
import type { LessonText } from './lesson-text.ts';

/** A public document a lesson takes its facts from. */
export interface LessonSource {
  /** Name by which the cards of the lesson refer to it. */
  readonly id: string;
  readonly title: Bilingual;
  readonly issuer: Bilingual;
  /** The day, month or year of the document, as ISO 8601 gives it; absent where the document names none. */
  readonly date?: string;
}

/** Whom a lesson is for: everybody who types into a chatbot, or those who run and build what others use. */
export const AUDIENCES = ['everyone', 'admin'] as const;
export type Audience = (typeof AUDIENCES)[number];

export interface Lesson {
  readonly id: string;
  /** Grows when an answer or a fact changes. */
  readonly version: number;
  /** Place among the lessons, the lowest first. */
  readonly order: number;
  readonly audience: Audience;
  readonly title: LessonText;
  readonly summary: LessonText;
  /** What `minutesOf` comes to; no file holds it. */
  readonly minutes: number;
  /** Categories of findings this lesson explains; it is suggested after such a finding. */
  readonly about: readonly Category[];
  /** Share of right first answers needed to pass, 0 to 1. */
  readonly passMark: number;
  readonly sources: readonly LessonSource[];
  readonly cards: readonly Card[];
}
