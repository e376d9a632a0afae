import type { Bilingual } from '../language.ts';
import type { CompanySettings, Exports, Moments, Results, Retention, WrongLimits } from './arrangements.ts';
import type { HashedList } from './hashed-list.ts';
import type { Rule } from './rule.ts';
import type { Term } from './term.ts';

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
  /** Id of an approved site that does the same work. */
  readonly alternative?: string;
  readonly comment?: string;
}

/** People or machines that rules may speak for. */
export interface Group {
  readonly id: string;
  readonly name: Bilingual;
  /** Account names of the operating system (`mori`, `DOMAIN\\mori`) and host names (`host:pc-17`), whatever their case. */
  readonly members?: readonly string[];
  readonly comment?: string;
}

/** Bounds of a document's life: ISO 8601 instants in UTC. `until` itself is no longer inside. */
export interface Validity {
  readonly from?: string;
  readonly until?: string;
}

/** The policy in force, whole. `parse-policy.ts` and `merge.ts` are the only doors into this type. */
export interface Policy {
  readonly format: 1;
  readonly id: string;
  /** Only grows. */
  readonly version: number;
  readonly issuer: string;
  readonly valid?: Validity;
  readonly groups?: readonly Group[];
  readonly sites: readonly Site[];
  readonly rules: readonly Rule[];
  /** What a text that could not be checked meets, at least. */
  readonly unchecked: Action;
  readonly lists?: readonly HashedList[];
  readonly terms?: readonly Term[];
  readonly retention?: Retention;
  readonly moments?: Moments;
  readonly results?: Results;
  readonly wrong?: WrongLimits;
  readonly exports?: Exports;
  readonly settings?: CompanySettings;
  /**
   * What people may change themselves: names of settings (`guard`) and paths of values (`sites/*`). Left out: every
   * setting that `settings` does not name, and no value of the policy.
   */
  readonly local?: readonly string[];
  readonly comment?: string;
}

/** A layer of the policy in force, in the order in which they build on each other (see `merge.ts`). */
export const LAYERS = ['starter', 'default', 'company', 'group', 'person'] as const;
export type LayerKind = (typeof LAYERS)[number];

/** Who signed a document, when (ISO 8601, UTC), and with which key. */
export interface Signer {
  readonly name: string;
  readonly at: string;
  readonly keyId: string;
}

/** Where the policy in force, or one value of it, came from. */
export interface PolicySource {
  readonly kind: LayerKind | 'file';
  /** The path of the file, the address, or `starter`. */
  readonly place: string;
  readonly signer?: Signer;
}
