import type { Correction } from '../../../shared/record/body.ts';
import type { Entry, PassedCount } from '../../../shared/record/entry.ts';
import { type Line, parseLine } from './line.ts';
import type { RecordFiles } from './record-files.ts';
import { type Segment, segmentsIn } from './segments.ts';

export interface Kept {
  readonly entries: readonly Entry[];
  readonly passed: readonly PassedCount[];
  /** Lines that are none of ours. */
  readonly damaged: number;
}

/** Reads from the newest file back until it has this many entries. A line that cannot be read hides no other. */
export function readRecords(files: RecordFiles, most: number): Kept {
  const entries: Entry[][] = [];
  const corrections = new Map<string, Correction['why']>();
  const passed: PassedCount[] = [];
  let damaged = 0;
  let count = 0;
  const segments = segmentsIn(files);
  for (const segment of segments.toReversed()) {
    const kept = readSegment(files, segment, segment === segments.at(-1));
    entries.push([...kept.entries]);
    // Read from the newest back: the last wish counts.
    for (const { entry, why } of kept.corrections.toReversed())
      if (!corrections.has(entry)) corrections.set(entry, why);
    passed.push(...kept.passed);
    damaged += kept.damaged;
    count += kept.entries.length;
    if (count >= most) break;
  }
  const newest = entries.reverse().flat().slice(-most);
  return { entries: newest.map((entry) => withCorrection(entry, corrections.get(entry.id))), passed, damaged };
}

function withCorrection(entry: Entry, correction: Correction['why'] | undefined): Entry {
  return correction === undefined ? entry : { ...entry, correction };
}

interface SegmentContent extends Kept {
  readonly corrections: readonly Correction[];
}

function readSegment(files: RecordFiles, { name }: Segment, isLast: boolean): SegmentContent {
  const lines = files.read(name).toString('utf8').split('\n');
  // What has no line feed yet is a line that another process is just writing, or one that the next writer cuts off.
  const unfinished = lines.pop();
  const parsed = lines.filter((line) => line !== '').map(parseLine);
  const found = parsed.filter((line): line is Line => line !== undefined);
  return {
    entries: found.flatMap(({ body }) => ('entry' in body ? [body.entry] : [])),
    corrections: found.flatMap(({ body }) => ('correction' in body ? [body.correction] : [])),
    passed: found.flatMap(({ body }) => ('passed' in body ? [body.passed] : [])),
    damaged: parsed.length - found.length + (unfinished === '' || isLast ? 0 : 1),
  };
}
