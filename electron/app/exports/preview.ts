import { DESTINATIONS, type Destination } from '../../../shared/contract/exports.ts';
import type { Exports } from '../../../shared/policy/arrangements.ts';
import type { Machine, Sender } from '../../../shared/record/export/exported.ts';
import { otlpRequest } from '../../../shared/record/export/otlp.ts';
import { LONGEST_MESSAGE, syslogMessage } from '../../../shared/record/export/syslog.ts';
import type { RecordFiles } from '../records/record-files.ts';
import type { Parcel } from './courier.ts';
import type { Cursor } from './cursor.ts';
import { settledCursor, waitingIn } from './waiting.ts';

/** Lines in one piece of text. */
const PIECE = 200;

export interface Preview {
  readonly destination: Destination;
  /** Exactly what would go out: a message or a request a line. */
  readonly text: string;
}

export interface PreviewParts {
  readonly records: RecordFiles;
  readonly machine: Machine;
  readonly sender: Sender;
  readonly now: Date;
  readonly cursor: (destination: Destination) => Promise<Cursor | undefined>;
}

/** What would go out if it went now. Sends nothing and moves no place in the record. */
export async function* preview(exports: Exports, parts: PreviewParts): AsyncGenerator<Preview> {
  const { records, machine, now } = parts;
  for (const destination of DESTINATIONS) {
    const start = exports[destination] === undefined ? undefined : await parts.cursor(destination);
    if (start === undefined) continue;
    let cursor = settledCursor(start, records, now);
    const waiting = waitingIn(records, machine, cursor.seq);
    for (;;) {
      const batch = waiting.next(cursor, PIECE, now);
      if (batch === undefined) break;
      yield { destination, text: textOf(destination, exports, batch.parcels, parts) };
      const { seq, hash } = batch.lines.at(-1) ?? batch.from;
      cursor = { ...batch.from, seq, hash, owed: [] };
    }
  }
}

function textOf(
  destination: Destination,
  { syslog }: Exports,
  parcels: readonly Parcel[],
  { sender, now }: PreviewParts,
): string {
  if (destination === 'otlp' || syslog === undefined) {
    const lines = parcels.map(({ line }) => line);
    return `${JSON.stringify(otlpRequest(lines, sender, now.toISOString()))}\n`;
  }
  const longest = LONGEST_MESSAGE[syslog.protocol];
  return parcels.map(({ line, resent }) => `${syslogMessage(line, sender, longest, { resent })}\n`).join('');
}
