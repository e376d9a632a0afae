import type { Body } from '../body.ts';

/**
 * What whoever sends the record has to say about it. `lost`: so many lines were taken away or could not be read before
 * they were handed over, or were refused; `changed`: the line with this number is not what was written, so it is not
 * handed over; `replaced`: the record does not hold what was handed over before, so it is handed over anew.
 */
export const NOTICE_KINDS = ['lost', 'changed', 'replaced'] as const;

export interface Notice {
  readonly why: (typeof NOTICE_KINDS)[number];
  /** Lines it is about. */
  readonly count: number;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** What is handed over: a line of the record, or a word about it. */
export type ExportedBody = Body | { readonly notice: Notice };

/** Whose record it is. Without the policy's wish it is a number that says nothing about a person. */
export interface Machine {
  /** Made at random, once in each person's folder. */
  readonly machine: string;
  /** Name of the account, where the policy asks for it. */
  readonly person?: string;
  /** Name of the computer, where the policy asks for it. */
  readonly computer?: string;
}

/** One line as it leaves the machine, in whatever format. */
export interface Exported extends Machine {
  /** Number of the line in the record; of a notice, the line it stands behind. */
  readonly seq: number;
  /** The same each time it is handed over and on no other line anywhere, so that a receiver can leave out what it has. */
  readonly id: string;
  /** Hash of the line: who has it can tell later whether the record up to here was changed. Notices have none. */
  readonly hash?: string;
  readonly body: ExportedBody;
}

/** The program that hands over. */
export interface Sender {
  readonly version: string;
}
