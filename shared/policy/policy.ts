import type { Category } from '../detect/category.ts';
import type { Band } from '../detect/confidence.ts';
import type { Bilingual } from '../language.ts';

/** What happens to a text or to one finding in it, weakest first. */
export const ACTIONS = ['allow', 'warn', 'redact', 'block'] as const;
export type Action = (typeof ACTIONS)[number];

/** `off` ignores a rule, `observe` records only, `advise` shows and never holds, `enforce` does what the action says. */
export const MODES = ['off', 'observe', 'advise', 'enforce'] as const;
export type Mode = (typeof MODES)[number];

/** How far the company trusts a chatbot service, most trusted first. */
export const TIERS = ['approved', 'public', 'forbidden'] as const;
export type Tier = (typeof TIERS)[number];

/** A chatbot service. */
export interface Site {
  readonly id: string;
  readonly name: string;
  /** Host names; a name also covers its subdomains. */
  readonly addresses: readonly string[];
  readonly tier: Tier;
}

/** When a rule speaks. Every condition that is present must hold; an absent one always does. */
export interface RuleCondition {
  readonly categories?: readonly Category[];
  readonly detectors?: readonly string[];
  readonly tiers?: readonly Tier[];
  readonly sites?: readonly string[];
  /** The lowest confidence band the rule speaks for. */
  readonly confidence?: Band;
}

export interface Rule {
  readonly id: string;
  /** `finding` rules judge each finding; `text` rules judge every text for the site, with or without findings. */
  readonly about: 'finding' | 'text';
  readonly when: RuleCondition;
  readonly action: Action;
  readonly mode: Mode;
  /** The company's own words to the person, shown beside the finding. */
  readonly message?: Bilingual;
  /** Id of the lesson that explains the rule. */
  readonly lesson?: string;
  readonly comment?: string;
}

/** The company's document. `parse-policy.ts` is the only door into this type. */
export interface Policy {
  readonly format: 1;
  readonly id: string;
  readonly version: number;
  readonly issuer: string;
  readonly sites: readonly Site[];
  readonly rules: readonly Rule[];
  /** What a text that could not be checked meets. */
  readonly unchecked: Action;
  readonly comment?: string;
}

/** Where the policy in force came from. */
export interface PolicySource {
  readonly kind: 'starter' | 'file';
  /** The path of the file, or `starter`. */
  readonly place: string;
}
