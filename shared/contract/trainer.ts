import type { Bilingual } from '../language.ts';
import type { Assignment } from '../train/assign/assignment.ts';
import type { HardCard } from '../train/trainer/hardest.ts';
import type { TopicEffect } from '../train/trainer/measured-effect.ts';
import type { Roster } from '../train/trainer/person-row.ts';
import { object } from './object-shape.ts';
import { id, list, nothing, text } from './shape.ts';

/** Why a result file was not taken. */
export const RESULT_REFUSALS = [
  'unreadable',
  'half-written',
  'foreign',
  'bad-content',
  'forged',
  'key-changed',
  'replayed',
  'duplicate',
] as const;
export type ResultRefusal = (typeof RESULT_REFUSALS)[number];

export interface RefusedResult {
  readonly file: string;
  readonly kind: ResultRefusal;
  readonly why: Bilingual;
  /** Whose file it says it is, where that could be read. */
  readonly person?: string;
}

/** What the trainer set up: the folder, and the company's key where this machine has it. Paths, '' for none. */
export interface TrainerSetup {
  readonly folder: string;
  readonly keyFile: string;
}

export interface TrainerView {
  readonly setup: TrainerSetup;
  readonly roster: Roster;
  readonly assignments: readonly Assignment[];
  readonly refused: readonly RefusedResult[];
  /** Files that were taken. */
  readonly taken: number;
  /** Certificates in the folder that the company has not signed yet. */
  readonly toCountersign: number;
  /** Below this number of people no counts of checks are shown. */
  readonly smallestGroup: number;
  /** Today on this machine's calendar. */
  readonly today: string;
}

/** A group, '' for everybody. */
const group = text({ max: 80 });
const path = text({ max: 1_000 });
const file = object({ name: text({ min: 1, max: 255 }), text: text({ max: 900_000 }) });

/** What the trainer's screen asks. */
export const TRAINER_CALLS = {
  'trainer.setup': nothing,
  'trainer.change': object({ folder: path, keyFile: path }),
  'trainer.load': nothing,
  'trainer.import': object({ files: list(file, 500) }),
  'trainer.accept': object({ file: text({ min: 1, max: 2_000 }) }),
  'trainer.effect': object({ lesson: id, group }),
  'trainer.hardest': object({ group }),
  'trainer.countersign': nothing,
} as const;

export interface TrainerReplies {
  'trainer.setup': TrainerSetup;
  'trainer.change': TrainerSetup;
  'trainer.load': TrainerView;
  'trainer.import': { readonly kept: number };
  'trainer.accept': null;
  'trainer.effect': readonly TopicEffect[];
  'trainer.hardest': readonly HardCard[];
  'trainer.countersign': { readonly signed: number; readonly refused: readonly RefusedResult[] };
}
