import type { Category } from '../detect/category.ts';
import type { Band } from '../detect/confidence.ts';
import type { Action, Tier } from '../policy/policy.ts';

/**
 * How a check ended for the person. `passed` went on as it was without holding anybody up; where no rule spoke
 * either, it is only counted.
 */
export const OUTCOMES = [
  'copied-safe',
  'copied-original',
  'sent-safe',
  'sent-original',
  'restored',
  'held',
  'checked',
  'passed',
  'unchecked',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Where the text was met. */
export const ENTRY_HOSTS = ['desktop', 'loopback', 'terminal', 'extension'] as const;
export type EntryHost = (typeof ENTRY_HOSTS)[number];

/** Why a person let a text go as it is. A closed list, so that nobody can write the text itself here. */
export const RELEASE_REASONS = ['public', 'consent', 'sample', 'mistaken'] as const;
export type ReleaseReason = (typeof RELEASE_REASONS)[number];

/** What a person asks to have corrected about an entry. A closed list as well. */
export const CORRECTION_REASONS = ['not-me', 'wrong-detection', 'wrong-site', 'wrong-outcome'] as const;
export type CorrectionReason = (typeof CORRECTION_REASONS)[number];

/** Number of findings by category and confidence band, whether or not a rule speaks for them. */
export type Found = Readonly<Partial<Record<Category, Readonly<Partial<Record<Band, number>>>>>>;

/** A rule that spoke: its effective action and the number of findings it spoke for, 0 for a rule about any text. */
export interface SpokenRule {
  readonly id: string;
  readonly action: Action;
  readonly count: number;
}

/** The policy a check was made under. */
export interface PolicyStamp {
  readonly id: string;
  readonly version: number;
}

/** Ids, words of closed lists and counts. No field could hold text. Earlier versions left out `found` and `rules`. */
export interface EntryFacts {
  readonly site: string;
  readonly tier: Tier;
  readonly action: Action;
  readonly outcome: Outcome;
  /** Number of findings by category that a rule spoke for. */
  readonly counts: Readonly<Partial<Record<Category, number>>>;
  readonly found?: Found;
  readonly rules?: readonly SpokenRule[];
  /** Number of findings the person released or added by hand. */
  readonly released: number;
  readonly added: number;
  /** Length of the checked text in UTF-16 code units. */
  readonly length: number;
  readonly policy: PolicyStamp;
  /** The person's group in the policy, where it is known. */
  readonly group?: string;
  /** Left out where nothing was let go, or where nobody was asked why. */
  readonly reason?: ReleaseReason;
  /** Id of the lesson that was offered beside the verdict. */
  readonly lesson?: string;
}

/** What a host reports about a check. */
export interface NewEntry extends EntryFacts {
  readonly found: Found;
  readonly rules: readonly SpokenRule[];
}

/** What is kept about a check: never text. The host adds id, time and its own kind. */
export interface Entry extends EntryFacts {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly host: EntryHost;
  /** What the person asked to have corrected. The entry itself stays as it was written. */
  readonly correction?: CorrectionReason;
}

/** Checks of one day that were silently allowed: a number, and what was found in all of them together. */
export interface PassedCount {
  /** ISO 8601 date, UTC. */
  readonly day: string;
  readonly host: EntryHost;
  readonly site: string;
  readonly tier: Tier;
  readonly policy: PolicyStamp;
  readonly group?: string;
  readonly checks: number;
  readonly found: Found;
}

/** Whether a check was silently allowed: no rule spoke, not even one that observes. It is counted and not kept. */
export function isOnlyCounted({ outcome, action, rules }: EntryFacts): boolean {
  return outcome === 'passed' && action === 'allow' && rules?.length === 0;
}
