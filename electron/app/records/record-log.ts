import type { Body, Pruned } from '../../../shared/record/body.ts';
import type { Clock } from '../ports.ts';
import { BEGINNING, readEndMark, writeEndMark } from './end-mark.ts';
import { type Head, lineOf } from './line.ts';
import type { RecordFiles } from './record-files.ts';
import { endOf, LARGEST, type Segment, segmentName, segmentsIn } from './segments.ts';
import { SUMS_FILE } from './sums/sums-file.ts';

export interface RecordLogParts {
  readonly files: RecordFiles;
  readonly clock: Clock;
  /** How many days an entry is kept; infinite while nobody can say. */
  readonly days: () => Promise<number>;
}

export interface RecordLog {
  /** Adds lines to the end, in this order. Rejects with Node's error when the disk refuses. */
  append(bodies: readonly Body[]): Promise<void>;
  /** Takes all lines away that are there now. What is left says so, and the chain goes on. */
  clear(): Promise<void>;
}

/**
 * The record on the disk: one JSON line after the other, each with the hash of the one before, in a file for each day.
 * Any number of processes may write. A process that is killed leaves whole lines, or half a line that the next writer
 * cuts off and reports.
 */
export function openRecordLog({ files, clock, days }: RecordLogParts): RecordLog {
  return {
    async append(bodies) {
      if (bodies.length === 0) return;
      const kept = await days();
      await files.locked(() => {
        const writer = openWriter(files, clock.now());
        if (writer.isNewDay) pruneOld(writer, kept);
        writer.write(bodies);
      });
    },
    clear: () =>
      files.locked(() => {
        const writer = openWriter(files, clock.now());
        prune(writer, segmentsIn(files), 'cleared');
        for (const name of files.names()) if (name.startsWith(ASIDE)) files.remove(name);
      }),
  };
}

interface Writer {
  readonly files: RecordFiles;
  readonly now: Date;
  readonly isNewDay: boolean;
  readonly write: (bodies: readonly Body[]) => void;
  /** Starts another file with these lines. */
  readonly begin: (bodies: readonly Body[]) => void;
  readonly end: () => Head;
}

/** Finds the end of the record, mends it where it is damaged, and writes after it. Only under the lock. */
function openWriter(files: RecordFiles, now: Date): Writer {
  const at = now.toISOString();
  const today = at.slice(0, 10);
  const found = mendedEnd(files, at);
  let { head } = found;
  let name = found.segment?.day === today ? found.segment.name : undefined;
  const write = (bodies: readonly Body[]) => {
    if (name === undefined || files.size(name) > LARGEST) name = segmentName(today, head.seq + 1);
    let text = '';
    for (const body of bodies) {
      const made = lineOf(head, body);
      text += `${made.line}\n`;
      head = made.head;
    }
    files.append(name, text);
    writeEndMark(files, head);
  };
  if (found.notes.length > 0) write(found.notes);
  return {
    files,
    now,
    isNewDay: found.segment?.day !== today,
    write,
    begin(bodies) {
      name = undefined;
      write(bodies);
    },
    end: () => head,
  };
}

/** Where damaged ends are put: they may be what somebody changed. */
const ASIDE = 'cut-';

interface Found {
  readonly head: Head;
  readonly segment: Segment | undefined;
  readonly notes: readonly Body[];
}

function mendedEnd(files: RecordFiles, at: string): Found {
  let bytes = 0;
  let head = BEGINNING;
  let segment: Segment | undefined;
  for (const candidate of segmentsIn(files).toReversed()) {
    const end = endOf(files, candidate.name);
    if (end.damaged > 0) {
      bytes += end.damaged;
      files.replace(`${ASIDE}${candidate.name}`, files.tail(candidate.name, end.damaged));
      if (end.length > 0) files.cut(candidate.name, end.length);
    }
    if (end.head !== undefined) {
      head = end.head;
      segment = candidate;
      break;
    }
    files.remove(candidate.name);
  }
  return afterMark(files, { head, segment, bytes, at });
}

interface Ended extends Pick<Found, 'head' | 'segment'> {
  readonly bytes: number;
  readonly at: string;
}

/** Compares the end with where the record was left. Numbers that were given once are not given again. */
function afterMark(files: RecordFiles, { head, segment, bytes, at }: Ended): Found {
  const mark = readEndMark(files);
  const cut: readonly Body[] = bytes > 0 ? [{ cut: { bytes, at } }] : [];
  const trouble = (from: number, to: number, why: 'gone' | 'altered' | 'unmarked'): Found => ({
    head: { ...head, seq: Math.max(head.seq, to) },
    segment,
    notes: [...cut, { trouble: { from, to, why, at } }],
  });
  if (mark === 'unreadable' || (mark === 'absent' && head.seq > 0)) return trouble(head.seq, head.seq, 'unmarked');
  if (mark !== 'absent' && mark.seq > head.seq) return trouble(head.seq + 1, mark.seq, 'gone');
  if (mark !== 'absent' && mark.seq === head.seq && mark.hash !== head.hash)
    return trouble(head.seq, head.seq, 'altered');
  return { head, segment, notes: cut };
}

const DAY_MS = 86_400_000;

function pruneOld(writer: Writer, days: number): void {
  if (!Number.isFinite(days)) return;
  const oldest = new Date(writer.now.getTime() - days * DAY_MS).toISOString().slice(0, 10);
  const segments = segmentsIn(writer.files);
  const kept = segments.findIndex(({ day }) => day >= oldest);
  prune(writer, kept < 0 ? segments : segments.slice(0, kept), 'retention');
  for (const name of writer.files.names()) {
    const isOldPart = name.startsWith(ASIDE) && name.slice(ASIDE.length, ASIDE.length + 10) < oldest;
    // Nobody else writes under the lock, so a file on its way was left behind by a process that was killed.
    if (isOldPart || name.endsWith('.tmp')) writer.files.remove(name);
  }
}

/** First says that the files go, then takes them away: a crash in between leaves files that the next turn removes. */
function prune(writer: Writer, segments: readonly Segment[], why: Pruned['why']): void {
  const { files } = writer;
  const last = segments.at(-1);
  const first = segments[0];
  const head = last === undefined ? undefined : endOf(files, last.name).head;
  if (first === undefined || head === undefined) return;
  const count = head.seq - first.first + 1;
  writer.begin([{ pruned: { through: head.seq, hash: head.hash, count, why, at: writer.now.toISOString() } }]);
  for (const { name } of segments) files.remove(name);
  // Sums of what is gone are gone as well.
  files.remove(SUMS_FILE);
}
