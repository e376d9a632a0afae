import type { Bilingual } from '../../language.ts';
import type { Day } from './day.ts';

/** When a lesson has to be done: on a day, or so many days after the assignment reached the person. */
export type Due = { readonly on: Day } | { readonly days: number };

/** More time or more attempts for one person. */
export interface Extension {
  /** Account name of the operating system, as in the policy's groups; `corp\\mori` on Windows. */
  readonly person: string;
  readonly until?: Day;
  /** Attempts on top of those everybody has. */
  readonly attempts?: number;
  /** Shown to the person and to the trainer. */
  readonly reason: string;
}

/** One person need not do it. */
export interface Waiver {
  readonly person: string;
  /** Left out: all lessons of the assignment. */
  readonly lessons?: readonly string[];
  readonly reason: string;
}

/** What the company asks people to learn, and until when. Travels as the payload of a signed file. */
export interface Assignment {
  readonly format: 1;
  readonly id: string;
  /** Grows with every change; of one id the highest counts. */
  readonly version: number;
  readonly title: Bilingual;
  /** Ids of lessons, in the order they are to be taken. */
  readonly lessons: readonly string[];
  /** Groups it is for; left out: everybody. */
  readonly groups?: readonly string[];
  readonly start: Day;
  readonly due: Due;
  /** Passes count from this day on; left out: from the start. */
  readonly countFrom?: Day;
  /** Score to reach instead of the lesson's own, 0 to 1. */
  readonly passMark?: number;
  /** Most finished attempts at each lesson; left out: any number. */
  readonly attempts?: number;
  /** Days before the due day on which the person is reminded; 0 is the day itself, negative numbers are days after. */
  readonly remind: readonly number[];
  readonly extensions?: readonly Extension[];
  readonly waivers?: readonly Waiver[];
  readonly comment?: string;
  /** Where the schema of the file is; for editors. */
  readonly $schema?: string;
}

/** Who learns, as their machine knows them. */
export interface Learner {
  /** Account name, lower case, with its domain where there is one. */
  readonly person: string;
  readonly groups: readonly string[];
}
