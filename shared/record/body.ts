import type { CorrectionReason, Entry, PassedCount } from './entry.ts';

/** The person asks to have an entry corrected. */
export interface Correction {
  /** Id of the entry. */
  readonly entry: string;
  readonly why: CorrectionReason;
  /** ISO 8601, UTC, here and below. */
  readonly at: string;
}

/** Lines up to `through` were taken away on purpose: their time was over, or the person cleared their history. */
export interface Pruned {
  readonly through: number;
  readonly hash: string;
  readonly count: number;
  readonly why: 'retention' | 'cleared';
  readonly at: string;
}

/** A damaged end of `bytes` bytes was cut off before this line. */
export interface Cut {
  readonly bytes: number;
  readonly at: string;
}

/**
 * A writer saw that the record does not end where it was left. `gone`: lines `from` to `to` were there; `altered`: the
 * last line is another one; `unmarked`: what says where it was left cannot be read.
 */
export interface EndTrouble {
  readonly from: number;
  readonly to: number;
  readonly why: 'gone' | 'altered' | 'unmarked';
  readonly at: string;
}

/** What one line of the record says, but for its place in the chain. */
export type Body =
  | { readonly entry: Entry }
  | { readonly passed: PassedCount }
  | { readonly correction: Correction }
  | { readonly pruned: Pruned }
  | { readonly cut: Cut }
  | { readonly trouble: EndTrouble };
