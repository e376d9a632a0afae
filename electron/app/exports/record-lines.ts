import { createHash } from 'node:crypto';
import type { Exported, Machine, Notice } from '../../../shared/record/export/exported.ts';
import { isIntact, type Line, parseLine } from '../records/line.ts';
import type { RecordFiles } from '../records/record-files.ts';
import { segmentsIn } from '../records/segments.ts';

/** A line with whether it is what was written. */
export interface Read extends Line {
  readonly intact: boolean;
}

/**
 * All whole lines of the record after a number, in their order, a file at a time. Nobody is kept from writing meanwhile;
 * a file that goes while this reads is empty. A line that cannot be read leaves a gap in the numbers.
 */
export function* linesAfter(files: RecordFiles, seq: number): Generator<Read> {
  const segments = segmentsIn(files);
  for (const [index, { name }] of segments.entries()) {
    const next = segments[index + 1];
    if (next !== undefined && next.first <= seq + 1) continue;
    // What has no line feed yet is still being written.
    for (const text of files.read(name).toString('utf8').split('\n').slice(0, -1)) {
      const line = parseLine(text);
      if (line !== undefined && line.seq > seq) yield { ...line, intact: isIntact(text) };
    }
  }
}

/** A line as it is handed over. One that somebody changed is told of and not handed over. */
export function exportedLine({ seq, hash, body, intact }: Read, machine: Machine, now: string): Exported {
  if (!intact) return exportedNotice({ why: 'changed', count: 1, at: now }, seq, machine);
  const id = 'entry' in body ? body.entry.id : hash.slice(0, 32);
  return { ...machine, seq, id, hash, body };
}

/** A word about the record behind the line `seq`, with an id that the same word has the next time. */
export function exportedNotice(notice: Notice, seq: number, machine: Machine): Exported {
  const said = [machine.machine, notice.why, seq, notice.count].join(' ');
  const id = createHash('sha256').update(said).digest('hex').slice(0, 32);
  return { ...machine, seq, id, body: { notice } };
}
