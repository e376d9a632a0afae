import { CORRECTION_REASONS } from '../record/entry.ts';
import { INCIDENT_CALLS, type IncidentReplies } from './incidents.ts';
import { object } from './object-shape.ts';
import { givenId, nothing, oneOf } from './shape.ts';
import { WRONG_CALLS, type WrongReplies } from './wrong.ts';

/** What the screens about the record ask. */
export const RECORD_CALLS = {
  'records.verify': nothing,
  'records.copy': object({ format: oneOf('json', 'csv') }),
  'records.correct': object({ entry: givenId, why: oneOf(...CORRECTION_REASONS) }),
  ...INCIDENT_CALLS,
  ...WRONG_CALLS,
} as const;

export interface RecordReplies extends IncidentReplies, WrongReplies {
  'records.verify': RecordsVerdict;
  /** Everything that is kept about checks, for the person to take along. */
  'records.copy': { readonly name: string; readonly content: string };
  'records.correct': null;
}

/**
 * What a look at the whole record found wrong. `seq` numbers lines from 1. `changed`: the line is not what was written;
 * `removed`: lines are gone; `moved`: a line stands in another place; `doubled`: a number stands there twice;
 * `unreadable`: a line of a file is none of ours; `end`: the record does not end where it was left.
 */
export const FAULT_KINDS = ['changed', 'removed', 'moved', 'doubled', 'unreadable', 'end'] as const;

export interface RecordFault {
  readonly kind: (typeof FAULT_KINDS)[number];
  /** First and last number it is about; for `unreadable` the line in the file. */
  readonly from: number;
  readonly to: number;
  readonly file?: string;
}

/** What happened to the record that is no fault of anybody: told, so that it can be compared. */
export interface RecordNote {
  readonly kind: 'retention' | 'cleared' | 'cut';
  readonly at: string;
  /** Lines taken away, or bytes cut off. */
  readonly amount: number;
}

export interface RecordsVerdict {
  /** Lines that were read. */
  readonly lines: number;
  readonly entries: number;
  readonly faults: readonly RecordFault[];
  readonly notes: readonly RecordNote[];
  /** The last line: whoever writes this down elsewhere can tell later whether anything before it was changed. */
  readonly end: { readonly seq: number; readonly hash: string } | null;
}
