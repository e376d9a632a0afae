import type { Machine } from '../../../shared/record/export/exported.ts';
import type { Clock } from '../ports.ts';
import type { RecordFiles } from '../records/record-files.ts';
import type { Answer, Courier } from './courier.ts';
import { type Cursor, owing } from './cursor.ts';
import { type Batch, settledCursor, waitingIn } from './waiting.ts';

/** The first wait after a failed try, and the longest. */
const FIRST_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 900_000;

export interface SendParts {
  readonly records: RecordFiles;
  readonly machine: Machine;
  readonly courier: Courier;
  readonly clock: Clock;
  /** A number from 0 to 1, another one each time. */
  readonly chance: () => number;
  /** Keeps the cursor, and says `false` where somebody else sends now. */
  readonly keep: (cursor: Cursor) => Promise<boolean>;
}

/**
 * Hands everything that waits to one receiver, in order, until it has all or does not take more. Before lines go out the
 * cursor says so, and after they were taken it moves: a process that is killed in between leaves lines that may have
 * arrived, which go again under the same ids and, where the format can say so, marked as sent again.
 */
export async function sendWaiting(start: Cursor, parts: SendParts): Promise<Cursor> {
  const { records, machine, courier, clock, keep } = parts;
  let cursor = settledCursor(start, records, clock.now());
  const waiting = waitingIn(records, machine, cursor.seq);
  let most = courier.most;
  for (;;) {
    const batch = waiting.next(cursor, most, clock.now());
    if (batch === undefined) return cursor;
    const last = batch.lines.at(-1)?.seq ?? batch.from.seq;
    cursor = { ...batch.from, sending: Math.max(last, batch.from.sending) };
    if (!(await keep(cursor))) return cursor;
    const answer = await courier.send(batch.parcels);
    if (answer.state === 'too-large' && batch.lines.length > 1) {
      most = Math.ceil(batch.lines.length / 2);
      continue;
    }
    cursor =
      answer.state === 'failed' ? failedCursor(cursor, answer, parts) : takenCursor(cursor, batch, answer, clock);
    if (!(await keep(cursor)) || answer.state === 'failed') return cursor;
  }
}

/** One record that is too large alone is refused like any other. */
function takenCursor(cursor: Cursor, { lines, parcels }: Batch, answer: Answer, clock: Clock): Cursor {
  const at = clock.now().toISOString();
  const refused = answer.state === 'taken' ? answer.refused : parcels.length;
  // That a word about lost lines is refused is not told again: it would never end.
  const lost = Math.min(refused, lines.length);
  const { seq, hash } = lines.at(-1) ?? cursor;
  const { trouble: _trouble, next: _next, ...rest } = cursor;
  const moved: Cursor = {
    ...rest,
    seq,
    hash,
    sending: Math.max(seq, cursor.sending),
    owed: [],
    sent: cursor.sent + lines.length - lost,
    lost: cursor.lost + lost,
    failures: 0,
    last: at,
  };
  return lost > 0 ? owing(moved, { why: 'lost', count: lost, at }) : moved;
}

/** Twice as long after each try, and not all machines at once: at least half of it, the rest by chance. */
export function failedCursor(
  cursor: Cursor,
  { trouble, wait = 0 }: Extract<Answer, { state: 'failed' }>,
  { clock, chance }: Pick<SendParts, 'clock' | 'chance'>,
): Cursor {
  const longest = Math.min(FIRST_WAIT_MS * 2 ** Math.min(cursor.failures, 20), LONGEST_WAIT_MS);
  const milliseconds = Math.max(wait, longest * (0.5 + chance() / 2));
  const next = new Date(clock.now().getTime() + milliseconds).toISOString();
  return { ...cursor, failures: cursor.failures + 1, next, trouble };
}
