import type { Policy } from './policy.ts';

type Needed = 'sites' | 'rules' | 'unchecked';

/** What a policy file holds. `parse-document.ts` is the only door into this type. */
export interface PolicyDocument extends Omit<Policy, Needed>, Partial<Pick<Policy, Needed>> {
  /** Where editors find the schema of this file. Means nothing here. */
  readonly $schema?: string;
  /** The document builds on the layers below. Left out: it stands alone, and has sites, rules and `unchecked`. */
  readonly extends?: true;
  /** Paths of values that the document takes away from the layers below, such as `rules/x`. */
  readonly without?: readonly string[];
  /** Paths of values that later layers may change freely: `rules/x`, `sites/*`, or `*` for all. */
  readonly defaults?: readonly string[];
}
