import type { Problem } from '../../../../shared/contract/shape.ts';
import { type Cell, mergeSums, openSums, type Sums } from '../../../../shared/sums/sums.ts';
import { problem } from './csv-cells.ts';
import { newIdTable } from './known-ids.ts';
import type { Format, Job, ReadPart, RefusedLine } from './read-part.ts';
import { type Done, type Running, runJobs } from './run-jobs.ts';
import type { Wish } from './taker.ts';

/** A file that is to be added up. */
export interface SumFile {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly format: Format;
  /** What stands for the machine where lines name none. */
  readonly source: string;
  readonly isOpen: boolean;
}

/** What a file came to. */
export interface FileSums extends Omit<ReadPart, 'found' | 'sums'> {
  /** Nothing where all files are added up together. */
  readonly sums: Sums;
  readonly path: string;
  /** Why the file could not be read as a whole. */
  readonly fault: Problem | undefined;
}

/** Bytes of one job: few enough that all threads have something to do, and that progress shows. */
const STRETCH = 24_000_000;

/** Adds each file up for itself. */
export async function sumEachFile(files: readonly SumFile[], running: Running): Promise<readonly FileSums[]> {
  const jobs = files.map((file) => jobsFor(file, { ids: undefined, wanted: [], isKept: false }));
  const { done } = await runJobs(jobs.flat(), running);
  return byFile(files, jobs, done);
}

/** Adds all files up together, each line once: a line whose id was there before, in whatever file, is left out. */
export async function sumAllFiles(
  files: readonly SumFile[],
  running: Running,
): Promise<{ readonly sums: Sums; readonly read: readonly FileSums[] }> {
  const ids = newIdTable(files.reduce((total, { size }) => total + size, 0));
  const jobs = files.map((file) => jobsFor(file, { ids, wanted: [], isKept: true }));
  const { done, kept } = await runJobs(jobs.flat(), running);
  return { sums: mergeSums(kept), read: byFile(files, jobs, done) };
}

function byFile(
  files: readonly SumFile[],
  jobs: readonly (readonly Job[])[],
  done: readonly Done[],
): readonly FileSums[] {
  let at = 0;
  return files.map((file, index) => {
    const own = done.slice(at, at + (jobs[index]?.length ?? 0));
    at += own.length;
    return joined(file.path, own);
  });
}

/** Looks where these entries are: each with the cell it belongs to. Those that are nowhere are left out. */
export async function placesIn(
  files: readonly SumFile[],
  wanted: readonly string[],
  running: Running,
): Promise<ReadonlyMap<string, Cell>> {
  const { done } = await runJobs(
    files.flatMap((file) => jobsFor(file, { ids: undefined, wanted, isKept: false })),
    running,
  );
  return new Map(done.flatMap((one) => ('part' in one ? one.part.found : [])));
}

/** Counts each wish at the entry it is about; the last wish about an entry counts. */
export function sumsOfWishes(wishes: readonly Wish[], places: ReadonlyMap<string, Cell>): Sums {
  const builder = openSums();
  for (const [entry, why] of new Map(wishes)) {
    const cell = places.get(entry);
    if (cell !== undefined) builder.add(cell, [[`correction ${why}`, 1]]);
  }
  return builder.sums();
}

function jobsFor(
  { path, size, format, source, isOpen }: SumFile,
  rest: Pick<Job, 'ids' | 'wanted' | 'isKept'>,
): readonly Job[] {
  const count = format.kind === 'document' ? 1 : Math.max(1, Math.ceil(size / STRETCH));
  return Array.from({ length: count }, (_, index) => {
    const to = index === count - 1 ? Number.MAX_SAFE_INTEGER : (index + 1) * STRETCH;
    return { path, format, source, isOpen, from: index * STRETCH, to, ...rest };
  });
}

function joined(path: string, done: readonly Done[]): FileSums {
  const parts = done.flatMap((one) => ('part' in one ? [one.part] : []));
  const total = (pick: (part: ReadPart) => number) => parts.reduce((sum, part) => sum + pick(part), 0);
  const code = done.flatMap((one) => ('code' in one ? [one.code] : []))[0];
  return {
    path,
    sums: mergeSums(parts.flatMap(({ sums }) => sums ?? [])),
    entries: total(({ entries }) => entries),
    doubles: total(({ doubles }) => doubles),
    lines: total(({ lines }) => lines),
    refused: refusedIn(parts),
    refusedCount: total(({ refusedCount }) => refusedCount),
    wishes: parts.flatMap(({ wishes }) => wishes),
    machines: [...new Set(parts.flatMap(({ machines }) => machines))],
    fault:
      code === undefined ? undefined : problem('', `読み取れませんでした（${code}）`, `could not be read (${code})`),
  };
}

/** Lines are numbered from the beginning of the file. */
function refusedIn(parts: readonly ReadPart[]): readonly RefusedLine[] {
  let before = 0;
  return parts.flatMap(({ refused, lines }) => {
    const first = before;
    before += lines;
    return refused.map(({ line, problem: why }) => ({ line: first + line, problem: why }));
  });
}
