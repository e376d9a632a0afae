import { type Head, isIntact, parseLine } from './line.ts';
import type { RecordFiles } from './record-files.ts';

/** A file of the record: lines of one day (UTC), named for the day and the number of its first line. */
const SEGMENT = /^(\d{4}-\d{2}-\d{2})-(\d{16})\.jsonl$/u;

/** A day with more than this many bytes gets another file. */
export const LARGEST = 8_000_000;

/** The end of a file in which its last line is looked for first. */
const TAIL = 65_536;

export interface Segment {
  readonly name: string;
  readonly day: string;
  readonly first: number;
}

/** All files of the record, oldest first: by their numbers, since a clock may have been set back. */
export function segmentsIn(files: RecordFiles): readonly Segment[] {
  const segments = files.names().flatMap((name) => {
    const [, day, first] = SEGMENT.exec(name) ?? [];
    return day === undefined ? [] : [{ name, day, first: Number(first) }];
  });
  return segments.toSorted((a, b) => a.first - b.first);
}

export function segmentName(day: string, first: number): string {
  return `${day}-${String(first).padStart(16, '0')}.jsonl`;
}

export interface End {
  /** The last good line of the file; `undefined` when it has none. */
  readonly head: Head | undefined;
  /** Bytes up to the end of that line. */
  readonly length: number;
  readonly damaged: number;
}

/** Finds the last line of a file that is whole and has its own hash; what comes after it is damaged. */
export function endOf(files: RecordFiles, name: string): End {
  const size = files.size(name);
  const near = files.tail(name, TAIL);
  const end = endIn(near);
  if (end.head !== undefined || near.length === size) return { ...end, length: size - near.length + end.length };
  return endIn(files.read(name));
}

const LINE_FEED = 0x0a;

function endIn(bytes: Buffer): End {
  let stop = bytes.lastIndexOf(LINE_FEED);
  while (stop >= 0) {
    const start = stop === 0 ? -1 : bytes.lastIndexOf(LINE_FEED, stop - 1);
    const line = bytes.subarray(start + 1, stop).toString('utf8');
    const parsed = isIntact(line) ? parseLine(line) : undefined;
    if (parsed !== undefined) {
      const { seq, hash } = parsed;
      return { head: { seq, hash }, length: stop + 1, damaged: bytes.length - stop - 1 };
    }
    stop = start;
  }
  return { head: undefined, length: 0, damaged: bytes.length };
}
