import { join } from 'node:path';
import { type Cell, mergeSums, type Sums } from '../../../../shared/sums/sums.ts';
import type { RecordFiles } from '../record-files.ts';
import { endOf, segmentsIn } from '../segments.ts';
import type { Running } from './run-jobs.ts';
import { type FileSums, placesIn, type SumFile, sumEachFile, sumsOfWishes } from './sum-files.ts';
import { type KeptSums, readSumsFile, type SumsFile, writeSumsFile } from './sums-file.ts';

/** The record of this machine, added up. */
export interface RecordSums {
  readonly sums: Sums;
  readonly entries: number;
  /** What was read anew; the others have not changed since they were read last. */
  readonly read: readonly FileSums[];
}

/**
 * Adds the record up. Files that no longer change are read once: what they came to is kept with the hash of their last line.
 * Whether every line is what was written is another question (`records.verify`). `folder` is the record's own.
 */
export async function recordSums(files: RecordFiles, folder: string, running: Running): Promise<RecordSums> {
  const before = readSumsFile(files);
  const segments = segmentsIn(files);
  const closed = new Map<string, Pick<KeptSums, 'bytes' | 'hash'>>();
  for (const { name } of segments.slice(0, -1)) {
    const { head, damaged } = endOf(files, name);
    if (head !== undefined && damaged === 0) closed.set(name, { bytes: files.size(name), hash: head.hash });
  }
  const known = new Map([...before.files].filter(([name, kept]) => isSame(kept, closed.get(name))));
  const last = segments.at(-1)?.name;
  const all = new Map<string, SumFile>();
  // What has no line feed at the very end is being written, or is cut off by the next writer.
  for (const { name } of segments)
    all.set(name, {
      path: join(folder, name),
      size: files.size(name),
      format: { kind: 'json' },
      source: '',
      isOpen: name === last,
    });
  const names = [...all.keys()].filter((name) => !known.has(name));
  const toRead = names.flatMap((name) => all.get(name) ?? []);
  const read = await sumEachFile(toRead, running);
  for (const [index, name] of names.entries()) {
    const [stamp, one] = [closed.get(name), read[index]];
    // What could not be read is told each time, so it is read each time.
    if (stamp !== undefined && one !== undefined && one.fault === undefined && one.refusedCount === 0)
      known.set(name, { ...stamp, entries: one.entries, sums: one.sums, wishes: one.wishes });
  }
  const parts = segments.flatMap(({ name }) => known.get(name) ?? read[names.indexOf(name)] ?? []);
  return finished(files, { before, known, parts, read, all }, running);
}

interface Work {
  readonly before: SumsFile;
  readonly known: ReadonlyMap<string, KeptSums>;
  readonly parts: readonly Pick<KeptSums, 'sums' | 'entries' | 'wishes'>[];
  readonly read: readonly FileSums[];
  readonly all: ReadonlyMap<string, SumFile>;
}

async function finished(files: RecordFiles, work: Work, running: Running): Promise<RecordSums> {
  const { before, known, parts, read, all } = work;
  const wishes = parts.flatMap((part) => part.wishes);
  const wished = [...new Set(wishes.map(([entry]) => entry))];
  const unknown = wished.filter((entry) => !before.places.has(entry) && !before.gone.has(entry));
  const found = unknown.length === 0 ? new Map<string, Cell>() : await placesIn([...all.values()], unknown, running);
  const places = new Map<string, Cell>();
  for (const entry of wished) {
    const cell = before.places.get(entry) ?? found.get(entry);
    if (cell !== undefined) places.set(entry, cell);
  }
  const gone = new Set(wished.filter((entry) => !places.has(entry)));
  const isNews =
    unknown.length > 0 ||
    known.size !== before.files.size ||
    [...known].some(([name, kept]) => before.files.get(name) !== kept);
  if (isNews) writeSumsFile(files, { files: known, places, gone });
  const sums = mergeSums([...parts.map((part) => part.sums), sumsOfWishes(wishes, places)]);
  return { sums, entries: parts.reduce((total, { entries }) => total + entries, 0), read };
}

function isSame(kept: KeptSums, now: Pick<KeptSums, 'bytes' | 'hash'> | undefined): boolean {
  return now !== undefined && now.bytes === kept.bytes && now.hash === kept.hash;
}
