import type { Language } from '../../../shared/language.ts';
import type { Occasion } from '../../../shared/train/moment.ts';
import type { Progress } from '../../../shared/train/progress.ts';
import type { OfferedCard } from '../messages.ts';

/** A card that is worth showing. */
export interface Offer {
  readonly card: OfferedCard;
  /** What it takes, explanations included. */
  readonly seconds: number;
}

/** Where a card is shown, and who hears of its answer. */
export interface CardPlace {
  readonly root: ShadowRoot;
  /** Adds rules to the root's style, once. */
  readonly style: (css: string) => void;
  readonly language: Language;
  readonly furigana: boolean;
  /** Keys that are pressed in the root go here until the returned function is called; `true` for one that was taken. */
  readonly onKey: (pressed: (event: KeyboardEvent) => boolean) => () => void;
  /** Keeps the answer. Rejects where it could not be kept. */
  readonly answered: (right: boolean) => Promise<void>;
}

/** What the lessons offer the content script of their frame. */
export interface LessonsDoor {
  readonly choose: (occasion: Omit<Occasion, 'lessons'>) => Offer | undefined;
  /** Cards that were answered wrong and are due at a moment (ISO 8601, UTC), the longest overdue first. */
  readonly due: (progress: Progress, now: string) => readonly OfferedCard[];
  /** Shows the card above the page, and resolves when it is closed. */
  readonly show: (card: OfferedCard, place: CardPlace) => Promise<void>;
}

const PLACE = Symbol.for('sekisho.lessons');

type Place = { [PLACE]?: LessonsDoor };

/** Leaves the lessons where the content script of this frame finds them. */
export function offerLessons(door: LessonsDoor): void {
  (globalThis as Place)[PLACE] = door;
}

export function lessonsHere(): LessonsDoor | undefined {
  return (globalThis as Place)[PLACE];
}
