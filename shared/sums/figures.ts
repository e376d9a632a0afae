import type { Category } from '../detect/category.ts';
import type { Band } from '../detect/confidence.ts';
import type { Action, Tier } from '../policy/policy.ts';
import type { CorrectionReason, EntryHost, Outcome, ReleaseReason } from '../record/entry.ts';

/** Numbers by a word; a word that is left out counts 0. */
export type Counts<K extends string> = ReadonlyMap<K, number>;

/** Checks of one site, group or host by action. */
export interface Share {
  readonly id: string;
  readonly checks: number;
  readonly actions: Counts<Action>;
}

/** Findings of one category, whether or not a rule spoke for them. */
export interface CategoryFigures {
  readonly category: Category;
  readonly findings: number;
  readonly bands: Counts<Band>;
  /** By the action of the check they were found in. */
  readonly actions: Counts<Action>;
}

export interface RuleFigures {
  readonly id: string;
  readonly action: Action;
  /** Findings it spoke for; 0 for a rule about any text. */
  readonly findings: number;
  readonly checks: number;
}

/** A version of a policy that something was recorded under, restored answers too, with the first and last day (UTC). */
export interface PolicyFigures {
  readonly id: string;
  readonly version: number;
  readonly first: string;
  readonly last: string;
  readonly checks: number;
}

export interface WrongFigures {
  readonly category: Category;
  readonly detector: string;
  readonly marks: number;
}

/** Everything the record says in numbers about a choice of it. Lists have the largest first, policies the oldest. */
export interface Figures {
  /** All checks, silently allowed ones included. Values that were put back into an answer are no check. */
  readonly checks: number;
  /** Of these, silently allowed: no entry, only a number. */
  readonly passed: number;
  /** UTF-16 code units in all checked texts with an entry. */
  readonly length: number;
  readonly actions: Counts<Action>;
  readonly outcomes: Counts<Outcome>;
  readonly outcomesOf: ReadonlyMap<Action, Counts<Outcome>>;
  readonly tiers: ReadonlyMap<Tier, Counts<Action>>;
  /** `id` is '' for checks of people whose group is not known. */
  readonly groups: readonly Share[];
  readonly sites: readonly Share[];
  readonly hosts: ReadonlyMap<EntryHost, Counts<Action>>;
  readonly categories: readonly CategoryFigures[];
  readonly rules: readonly RuleFigures[];
  /** Checks that were let go, by the reason the person gave. */
  readonly reasons: Counts<ReleaseReason>;
  /** Findings a person released or added by hand. */
  readonly released: number;
  readonly added: number;
  /** Findings released as mistaken, one at least for each check that was let go for this reason. */
  readonly mistaken: number;
  readonly corrections: Counts<CorrectionReason>;
  readonly policies: readonly PolicyFigures[];
  readonly wrong: readonly WrongFigures[];
  readonly lessons: readonly { readonly id: string; readonly checks: number }[];
}

/** What of the sums is looked at. Days are ISO 8601 dates (UTC), both included; what is left out is not asked for. */
export interface Choice {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly host?: EntryHost | undefined;
  readonly site?: string | undefined;
  readonly tier?: Tier | undefined;
  readonly group?: string | undefined;
}

/** The number for a word, 0 where there is none. */
export function countOf<K extends string>(counts: Counts<K> | undefined, word: K): number {
  return counts?.get(word) ?? 0;
}
