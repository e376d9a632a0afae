import type { Category } from '../detect/category.ts';
import type { Band } from '../detect/confidence.ts';
import type { Bilingual } from '../language.ts';
import type { Action, Mode, Tier } from './policy.ts';

/** Days of the week as policies write them; the place in this list is the number of a `LocalMoment`. */
export const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/**
 * A span of the day in local time, `HH:MM`; `to` itself is no longer inside. Where `to` is not after `from` the span runs
 * past midnight, and `days` names the days on which it begins.
 */
export interface Hours {
  readonly days?: readonly Weekday[];
  readonly from: string;
  readonly to: string;
}

/** When a rule speaks. Every condition that is present must hold; an absent one always does. */
export interface RuleCondition {
  readonly categories?: readonly Category[];
  readonly detectors?: readonly string[];
  readonly tiers?: readonly Tier[];
  readonly sites?: readonly string[];
  /** The lowest confidence band the rule speaks for. */
  readonly confidence?: Band;
  /** The rule speaks for members of any of these groups. */
  readonly groups?: readonly string[];
  readonly hours?: Hours;
}

/** From this local date on (`YYYY-MM-DD`) the rule has this mode, until the next stage. */
export interface Stage {
  readonly from: string;
  readonly mode: Mode;
}

/** Whether a person who lets a finding through is asked why: not at all, may say, or must say. Weakest first. */
export const REASON_DUTIES = ['none', 'optional', 'required'] as const;
export type ReasonDuty = (typeof REASON_DUTIES)[number];

/** Whom to ask where the rule holds a text. */
export interface Approval {
  /** The person or office that may approve. */
  readonly by: string;
  /** `mailto:` or `https:` address. */
  readonly contact: string;
  readonly message?: Bilingual;
}

export interface Rule {
  readonly id: string;
  /** `finding` rules judge each finding; `text` rules judge every text for the site, with or without findings. */
  readonly about: 'finding' | 'text';
  readonly when: RuleCondition;
  readonly action: Action;
  /** Holds before the first of `stages`. */
  readonly mode: Mode;
  /** A staged roll-out, earliest first. */
  readonly stages?: readonly Stage[];
  readonly reason?: ReasonDuty;
  readonly approval?: Approval;
  /** What a text that could not be checked meets, at least, where this rule would speak. */
  readonly unchecked?: Action;
  /** The company's own words to the person, shown beside the finding. */
  readonly message?: Bilingual;
  /** Id of the lesson that explains the rule. */
  readonly lesson?: string;
  readonly comment?: string;
}
