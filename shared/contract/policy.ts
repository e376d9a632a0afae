import type { Bilingual } from '../language.ts';
import type { SignedNotice } from '../policy/emergency-notice.ts';
import type { EffectiveValue, RefusedChange } from '../policy/merge.ts';
import type { Policy, PolicySource, Signer } from '../policy/policy.ts';

/** A document of the company that does not count as it is now. */
export interface PolicyTrouble {
  /** A path, an address, a value of the registry. */
  readonly place: string;
  /** `rejected`: it is wrong and stays out until it is mended; `unreadable`: it is asked for again and again. */
  readonly state: 'rejected' | 'unreadable';
  /** Path inside of the document, such as `rules[3].action`; '' for all of it. */
  readonly path: string;
  readonly reason: Bilingual;
  /** The last good copy, which holds meanwhile. */
  readonly kept?: { readonly version: number; readonly signer?: Signer };
}

/** How the policy in force stands. Without troubles, refusals and a notice it is simply in force. */
export interface PolicyState {
  readonly troubles: readonly PolicyTrouble[];
  /** The company lets nothing out at the moment, and says why. */
  readonly notice: SignedNotice | null;
  /** Changes that a layer asked for and did not get. */
  readonly refused: readonly RefusedChange[];
}

/** The policy in force, and everything that can be said about where it comes from. */
export interface PolicyReply {
  readonly policy: Policy;
  readonly source: PolicySource;
  /** Ids of the groups that this person or machine belongs to. */
  readonly groups: readonly string[];
  readonly values: readonly EffectiveValue[];
  readonly state: PolicyState;
}
