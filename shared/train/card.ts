import type { Category } from '../detect/category.ts';
import type { Bilingual, Language } from '../language.ts';
import type { LessonText } from './lesson-text.ts';

interface CardBase {
  readonly id: string;
  /** Ids of the lesson's sources that the facts of this card come from. */
  readonly from?: readonly string[];
  /** Categories of findings after which this card may be shown by itself; absent: those of the lesson. */
  readonly about?: readonly Category[];
}

/** Words to read. */
export interface ReadCard extends CardBase {
  readonly kind: 'read';
  readonly heading: LessonText;
  /** Paragraphs. */
  readonly body: readonly LessonText[];
}

export interface Choice {
  readonly id: string;
  readonly text: LessonText;
  readonly right: boolean;
  /** What the person reads after choosing it. */
  readonly feedback: LessonText;
}

/** A question with choices: one to pick when one is right, several when several are. */
export interface ChooseCard extends CardBase {
  readonly kind: 'choose';
  readonly question: LessonText;
  readonly choices: readonly Choice[];
}

export interface Step {
  readonly id: string;
  readonly text: LessonText;
}

/** Steps to put in order. The file lists them in the right one; they are shown as `shuffledSteps` has them. */
export interface OrderCard extends CardBase {
  readonly kind: 'order';
  readonly task: LessonText;
  readonly steps: readonly Step[];
  readonly feedback: LessonText;
}

export interface MatchItem {
  readonly id: string;
  readonly text: LessonText;
  /** Id of the group it belongs to. */
  readonly group: string;
  /** Why it belongs there. */
  readonly feedback: LessonText;
}

/** Things to put with what they belong to. Several may belong to one group, and a group may stay empty. */
export interface MatchCard extends CardBase {
  readonly kind: 'match';
  readonly task: LessonText;
  readonly groups: readonly { readonly id: string; readonly text: LessonText }[];
  readonly items: readonly MatchItem[];
}

/** What both kinds of cards with a text to work on share. */
interface TextCard extends CardBase {
  readonly task: LessonText;
  /** The text to work on, in the language the person reads. It has no readings: the detectors read it as it is. */
  readonly text: Bilingual;
  /** People named in the text, so that the detector of names needs no dictionary to grade it. */
  readonly people?: Readonly<Record<Language, readonly string[]>>;
  readonly feedback: LessonText;
}

/** A text in which the person marks what must not leave; the real detectors are the judge. */
export interface FindLeakCard extends TextCard {
  readonly kind: 'find-leak';
}

/** A text that the person rewrites until the real check lets it go to a public chatbot, with what matters kept. */
export interface RewriteCard extends TextCard {
  readonly kind: 'rewrite';
  /** Words that must still be there, so that deleting everything is no answer. */
  readonly keep: Readonly<Record<Language, readonly string[]>>;
  /** One way of writing it that passes; shown after the answer. */
  readonly example: Bilingual;
}

export const OUTCOMES = ['good', 'fair', 'bad'] as const;
export type StoryOutcome = (typeof OUTCOMES)[number];

/** What a person may do in a scene, and what comes of it. */
export interface StoryChoice {
  readonly id: string;
  readonly text: LessonText;
  /** What happens then. */
  readonly consequence: LessonText;
  /** Id of the scene that follows. */
  readonly next: string;
}

/** One moment of a story. It has choices, or it is an end and has an outcome. */
export interface StoryScene {
  readonly id: string;
  readonly text: LessonText;
  readonly choices?: readonly StoryChoice[];
  readonly outcome?: StoryOutcome;
}

/** A story in which the person decides; it starts with the first scene. */
export interface StoryCard extends CardBase {
  readonly kind: 'story';
  readonly title: LessonText;
  readonly scenes: readonly StoryScene[];
}

export type Card = ReadCard | ChooseCard | OrderCard | MatchCard | FindLeakCard | RewriteCard | StoryCard;
export type CardKind = Card['kind'];

/** The line by which a card is known in lists. */
export function titleOf(card: Card): LessonText {
  if (card.kind === 'read') return card.heading;
  if (card.kind === 'choose') return card.question;
  return card.kind === 'story' ? card.title : card.task;
}
