import type { Finding } from '../detect/finding.ts';
import type { Action, Mode } from './policy.ts';

/** A finding with what the policy says about it. */
export interface DecidedFinding extends Finding {
  /** What happens to this finding: the rule's action in `enforce`, at most `warn` in `advise`, else `allow`. */
  readonly action: Action;
  readonly mode: Mode;
  /** Id of the rule that said so, or `none`. */
  readonly rule: string;
}

/** The action for the whole text, the action per finding, and the rules that said so. */
export interface Decision {
  readonly action: Action;
  /** Id of the rule that decided the whole text, or `none`. */
  readonly rule: string;
  readonly findings: readonly DecidedFinding[];
}

/** One look at one text on its way to one site. */
export interface CheckResult extends Decision {
  /** Site id. */
  readonly site: string;
  /** The text with every finding masked whose action is `redact` or `block`. */
  readonly redacted: string;
  readonly policy: { readonly id: string; readonly version: number; readonly source: string };
}
