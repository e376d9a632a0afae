import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  DESTINATIONS,
  type Destination,
  EXPORT_TROUBLES,
  type ExportTrouble,
} from '../../../shared/contract/exports.ts';
import { object } from '../../../shared/contract/object-shape.ts';
import { instant, list, matching, oneOf, type Shape, text, whole } from '../../../shared/contract/shape.ts';
import { NOTICE_KINDS, type Notice } from '../../../shared/record/export/exported.ts';
import { codeOf } from '../commands/terminal.ts';
import { createWhole, nodeFiles } from '../node-files.ts';
import { BEGINNING, readEndMark } from '../records/end-mark.ts';
import type { Head } from '../records/line.ts';
import type { RecordFiles } from '../records/record-files.ts';
import { linesAfter } from './record-lines.ts';

/** How far one receiver has the record: the record is the queue, and this is the place in it. */
export interface Cursor extends Head {
  /** Lines up to this number may have been received: it is written before they go out. */
  readonly sending: number;
  /** What has to be told first. */
  readonly owed: readonly Notice[];
  /** Lines that were taken, and lines that will never be. */
  readonly sent: number;
  readonly lost: number;
  /** Tries that failed in a row, and when the next one may be. */
  readonly failures: number;
  readonly next?: string;
  readonly last?: string;
  readonly trouble?: ExportTrouble;
}

const count = whole(0, Number.MAX_SAFE_INTEGER);
const shape: Shape<Cursor> = object(
  {
    seq: count,
    // Empty where lines were passed over, so that nobody knows the last one.
    hash: text({ max: 64 }),
    sending: count,
    owed: list(object({ why: oneOf(...NOTICE_KINDS), count, at: instant }), 10),
    sent: count,
    lost: count,
    failures: count,
  },
  {
    next: instant,
    last: instant,
    trouble: object({ kind: oneOf(...EXPORT_TROUBLES) }, { code: matching(/^[A-Z0-9_]{1,60}$/u, '', '') }),
  },
);

const nameOf = (destination: Destination) => `exports-${destination}.json`;

/** The last line that the record has. */
export function endOfRecord(records: RecordFiles): Head {
  const mark = readEndMark(records);
  if (mark !== 'absent' && mark !== 'unreadable') return mark;
  let end: Head = BEGINNING;
  for (const { seq, hash } of linesAfter(records, 0)) end = { seq, hash };
  return end;
}

function cursorAt({ seq, hash }: Head): Cursor {
  return { seq, hash, sending: seq, owed: [], sent: 0, lost: 0, failures: 0 };
}

/**
 * Begins at the end of the record for each receiver that has not begun: what was recorded before a company asked for the
 * record is not handed over. Rejects with Node's error when the disk refuses.
 */
export async function beginCursors(
  folder: string,
  exports: Readonly<Partial<Record<Destination, unknown>>>,
  records: RecordFiles,
): Promise<void> {
  const named = DESTINATIONS.filter((destination) => exports[destination] !== undefined);
  for (const destination of named) await beginCursor(folder, destination, records);
}

async function beginCursor(folder: string, destination: Destination, records: RecordFiles): Promise<void> {
  const name = nameOf(destination);
  if ((await nodeFiles(folder).read(name)) !== undefined) return;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await createWhole(join(folder, name), JSON.stringify(cursorAt(endOfRecord(records)))).catch((error: unknown) => {
    if (codeOf(error) !== 'EEXIST') throw error;
  });
}

/** The company does not ask for the record any more. */
export function forgetCursor(folder: string, destination: Destination): Promise<void> {
  return rm(join(folder, nameOf(destination)), { force: true });
}

/**
 * `undefined` where nothing was begun. A file that cannot be read is set aside; since nobody knows what was handed over,
 * it goes on at the end of the record and every line before counts as lost.
 */
export async function readCursor(
  folder: string,
  destination: Destination,
  records: RecordFiles,
  now: Date,
): Promise<Cursor | undefined> {
  const files = nodeFiles(folder);
  const name = nameOf(destination);
  const content = await files.read(name);
  if (content === undefined) return undefined;
  const parsed = parse(content);
  if (parsed !== undefined) return parsed;
  await files.setAside(name);
  const end = endOfRecord(records);
  const cursor = owing({ ...cursorAt(end), lost: end.seq }, { why: 'lost', count: end.seq, at: now.toISOString() });
  await writeCursor(folder, destination, cursor);
  return cursor;
}

export function writeCursor(folder: string, destination: Destination, cursor: Cursor): Promise<void> {
  return nodeFiles(folder).replace(nameOf(destination), JSON.stringify(cursor));
}

/** What has to be told next time as well; lost lines are one sum. */
export function owing(cursor: Cursor, notice: Notice): Cursor {
  const before = cursor.owed.find(({ why }) => why === notice.why);
  const sum = before !== undefined && notice.why === 'lost' ? before.count + notice.count : notice.count;
  return { ...cursor, owed: [...cursor.owed.filter((one) => one !== before), { ...notice, count: sum }] };
}

function parse(content: string): Cursor | undefined {
  try {
    const parsed = shape(JSON.parse(content));
    return parsed.ok ? parsed.value : undefined;
  } catch {
    return undefined;
  }
}
