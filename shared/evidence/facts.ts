import type { ExportState } from '../contract/exports.ts';
import type { RecordsVerdict } from '../contract/records.ts';
import type { Category } from '../detect/category.ts';
import type { Bilingual } from '../language.ts';
import type { Action, Signer, Tier } from '../policy/policy.ts';
import type { Outcome, PolicyStamp, ReleaseReason } from '../record/entry.ts';
import type { Day } from '../train/assign/day.ts';

/** First and last day of a report, both inside. Days are UTC, as in the names of the record's files. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** A number for each action. */
export type Tally = Readonly<Record<Action, number>>;

/** What was recorded under one version of a policy, restored answers too, with the first and last day of it. */
export interface PolicyUse extends PolicyStamp {
  readonly checks: number;
  readonly first: Day;
  readonly last: Day;
}

/** Checks of one group. `people`: of how many people's records they come. */
export interface GroupChecks {
  /** `''` are checks without a group. */
  readonly id: string;
  readonly people: number;
  readonly actions: Tally;
}

/** What was checked in the period. Putting values back into an answer is no check and counted nowhere. */
export interface CheckFacts {
  /** Every check by its action; those that were silently allowed are among `allow`. */
  readonly actions: Tally;
  /** Checks that were silently allowed: a number, no line of their own. */
  readonly silent: number;
  readonly outcomes: Readonly<Partial<Record<Outcome, number>>>;
  /** Checks whose text was to be masked or held, by how they ended. */
  readonly stopped: Readonly<Partial<Record<Outcome, number>>>;
  readonly reasons: Readonly<Partial<Record<ReleaseReason, number>>>;
  readonly tiers: Readonly<Partial<Record<Tier, Tally>>>;
  /** Findings by the action of the check they were found in. */
  readonly categories: Readonly<Partial<Record<Category, Tally>>>;
  readonly groups: readonly GroupChecks[];
  /** How many groups are left out, see `small-groups.ts`. */
  readonly smallGroups: number;
  readonly policies: readonly PolicyUse[];
  /** Checks beside which a lesson was offered. */
  readonly lessons: number;
  /** Entries of which the person asked a correction. */
  readonly corrections: number;
  /** By day, the oldest first; days without a check are left out. */
  readonly days: readonly { readonly day: Day; readonly actions: Tally }[];
}

/** Where lessons stand for some people, at the end of the period. */
export interface TrainingShare {
  /** A group, or a lesson; `''` are people without a group. */
  readonly id: string;
  readonly people: number;
  /** Lessons asked of these people. */
  readonly asked: number;
  readonly done: number;
  readonly overdue: number;
  /** Attempts finished within the period, and passed ones among them. */
  readonly finished: number;
  readonly passed: number;
}

export interface LessonShare extends TrainingShare {
  readonly title: Bilingual;
}

export interface TrainingFacts {
  /** `trainer`: results of many people; `own`: those of the person at this machine. */
  readonly from: 'trainer' | 'own';
  readonly total: TrainingShare;
  readonly groups: readonly TrainingShare[];
  /** How many groups are left out. */
  readonly smallGroups: number;
  readonly lessons: readonly LessonShare[];
}

/** Numbers of incidents: begun, closed, with the step on share links and that of telling somebody done; and of all steps. */
export interface IncidentFacts {
  readonly begun: number;
  readonly closed: number;
  readonly links: number;
  readonly told: number;
  readonly steps: number;
}

/** Everything an evidence report is worked out from: counts, ids and days; no text and no value. */
export interface EvidenceFacts {
  readonly period: Period;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  /** Version of the program. */
  readonly program: string;
  /** `own`: the record of this machine; `imported`: copies of several machines. */
  readonly from: 'own' | 'imported';
  /** How many machines' records were read. */
  readonly machines: number;
  /** Lines or files that could not be read. */
  readonly damaged: number;
  /** Groups of fewer people than this are not shown by themselves. */
  readonly smallestGroup: number;
  readonly checks: CheckFacts;
  /** The policy in force when the report was made; `signer` is left out where nobody signed it. */
  readonly policy: PolicyStamp & { readonly issuer: string; readonly signer?: Signer; readonly days: number };
  /** How far each receiver that the policy names has the record, when the report was made. */
  readonly exports: readonly ExportState[];
  readonly training?: TrainingFacts;
  /** Incidents that were begun in the period, and findings marked as wrong in it. Only of this machine. */
  readonly incidents?: IncidentFacts;
  readonly wrong?: number;
  /** The look at the whole record of this machine, and when it was taken. */
  readonly chain?: { readonly at: string; readonly verdict: RecordsVerdict };
}
