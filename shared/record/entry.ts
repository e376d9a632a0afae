import type { Category } from '../detect/category.ts';
import type { Action, Tier } from '../policy/policy.ts';

/** How a check ended for the person. */
export const OUTCOMES = [
  'copied-safe',
  'copied-original',
  'sent-safe',
  'sent-original',
  'restored',
  'held',
  'checked',
  'unchecked',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Where the text was met. */
export const ENTRY_HOSTS = ['desktop', 'loopback', 'terminal', 'extension'] as const;
export type EntryHost = (typeof ENTRY_HOSTS)[number];

/** Why a person let a text go as it is. A closed list, so that nobody can write the text itself here. */
export const RELEASE_REASONS = ['public', 'consent', 'sample', 'mistaken'] as const;
export type ReleaseReason = (typeof RELEASE_REASONS)[number];

/** What a screen reports about a check. Ids and counts only: there is no field that could hold text. */
export interface NewEntry {
  readonly site: string;
  readonly tier: Tier;
  readonly action: Action;
  readonly outcome: Outcome;
  /** Number of findings by category. */
  readonly counts: Readonly<Partial<Record<Category, number>>>;
  /** Number of findings the person released or added by hand. */
  readonly released: number;
  readonly added: number;
  /** Length of the checked text in UTF-16 code units. */
  readonly length: number;
  readonly policy: { readonly id: string; readonly version: number };
  /** Left out where nothing was let go, or where nobody was asked why. */
  readonly reason?: ReleaseReason;
}

/** What is kept about a check: never text. The host adds id, time and its own kind. */
export interface Entry extends NewEntry {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly host: EntryHost;
}
