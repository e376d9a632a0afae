import type { Day } from '../assign/day.ts';
import type { LessonWindows } from '../effect/window.ts';
import type { FinishedTry } from './finished-try.ts';

/** How often a card was answered, and how often the first answer was wrong. */
export type CardTally = readonly [card: string, asked: number, wrong: number];

export interface LessonTally {
  readonly lesson: string;
  readonly cards: readonly CardTally[];
}

/**
 * What a person's app tells the trainer: the payload of a signed file. Scores, days and counts; no answer, no text, no
 * single check.
 */
export interface TrainingResult {
  readonly format: 1;
  /** Account of the person, lower case. */
  readonly person: string;
  /** The name the person gave, for lists and certificates; '' where none was given. */
  readonly name: string;
  readonly groups: readonly string[];
  readonly machine: string;
  /** The public half of the key that signs, 32 bytes in base64. */
  readonly key: string;
  /** Grows with every file of this person on this machine, so that an old file cannot pass for a new one. */
  readonly serial: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly tries: readonly FinishedTry[];
  /** Lessons with an attempt under way. */
  readonly begun: readonly string[];
  readonly tallies: readonly LessonTally[];
  /** The day each assignment reached this machine. */
  readonly received: Readonly<Record<string, Day>>;
  readonly windows: readonly LessonWindows[];
}
