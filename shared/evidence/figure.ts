import type { EvidenceFacts } from './facts.ts';

/** A number of the period, or a part and the whole that it is a part of. */
export interface Amount {
  readonly count: number;
  readonly of?: number;
}

/** Which record a figure is counted from. Words and the way to count again depend on it. */
export const RECORD_KINDS = ['checks', 'policy', 'training', 'incidents', 'marks', 'chain'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** One number of the report. */
export interface Figure {
  readonly record: RecordKind;
  /** `undefined` where this machine has no such record. */
  readonly amount: (facts: EvidenceFacts) => Amount | undefined;
  /** How anybody counts it again: a jq filter over the record, with the definitions of `recount.ts`. */
  readonly recount: string;
  /** The same for the whole, for a part. */
  readonly recountOf?: string;
}
