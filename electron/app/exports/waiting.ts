import type { Machine, Notice } from '../../../shared/record/export/exported.ts';
import type { RecordFiles } from '../records/record-files.ts';
import type { Parcel } from './courier.ts';
import { type Cursor, endOfRecord, owing } from './cursor.ts';
import { exportedLine, exportedNotice, linesAfter, type Read } from './record-lines.ts';

/** A receiver that was away longer gets the newest lines, and the number of those that it does not. */
export const MOST_WAITING = 100_000;

/**
 * Looks whether the record still is the one whose line the cursor names, and whether it has not run too far ahead. What
 * is gone or passed over is owed as a number.
 */
export function settledCursor(cursor: Cursor, records: RecordFiles, now: Date, mostWaiting = MOST_WAITING): Cursor {
  const at = now.toISOString();
  const end = endOfRecord(records);
  const there = lineAt(records, cursor.seq);
  const isReplaced =
    end.seq < cursor.seq || (cursor.hash !== '' && cursor.seq > 0 && there !== undefined && there.hash !== cursor.hash);
  const anew = { ...cursor, seq: 0, hash: '', sending: 0 };
  const settled = isReplaced ? owing(anew, { why: 'replaced', count: cursor.seq, at }) : cursor;
  const over = end.seq - settled.seq - mostWaiting;
  return over > 0 ? passedOver(settled, settled.seq + over, over, at) : settled;
}

function lineAt(records: RecordFiles, seq: number): Read | undefined {
  for (const line of linesAfter(records, seq - 1)) return line.seq === seq ? line : undefined;
  return undefined;
}

/** Lines up to a number will not be handed over. */
function passedOver(cursor: Cursor, seq: number, count: number, at: string): Cursor {
  const notice: Notice = { why: 'lost', count, at };
  const moved = { ...cursor, seq, hash: '', sending: Math.max(seq, cursor.sending), lost: cursor.lost + count };
  return owing(moved, notice);
}

export interface Batch {
  /** The cursor that these are sent from: it may owe a number more than before. */
  readonly from: Cursor;
  readonly parcels: readonly Parcel[];
  /** Lines of the record among them. */
  readonly lines: readonly Read[];
}

/** What waits behind a cursor, read once and in order. */
export interface Waiting {
  /** The next ones: first what is owed, then at most so many lines without a gap between them; `undefined` when nothing waits. */
  next(cursor: Cursor, most: number, now: Date): Batch | undefined;
}

export function waitingIn(records: RecordFiles, machine: Machine, start: number): Waiting {
  const source = linesAfter(records, start);
  const ahead: Read[] = [];
  const fill = (most: number) => {
    while (ahead.length < most) {
      const read = source.next();
      if (read.done === true) return;
      ahead.push(read.value);
    }
  };
  return {
    next(cursor, most, now) {
      while (ahead[0] !== undefined && ahead[0].seq <= cursor.seq) ahead.shift();
      fill(most);
      const at = now.toISOString();
      const gap = (ahead[0]?.seq ?? cursor.seq + 1) - cursor.seq - 1;
      const from = gap > 0 ? passedOver(cursor, cursor.seq + gap, gap, at) : cursor;
      const lines = ahead.slice(0, most).filter(({ seq }, index) => seq === from.seq + 1 + index);
      const owed = from.owed.map((notice) => ({ line: exportedNotice(notice, from.seq, machine), resent: false }));
      const parcels = lines.map((line) => ({
        line: exportedLine(line, machine, at),
        resent: line.seq <= from.sending,
      }));
      return owed.length + parcels.length === 0 ? undefined : { from, parcels: [...owed, ...parcels], lines };
    },
  };
}
