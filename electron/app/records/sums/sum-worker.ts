import { parentPort } from 'node:worker_threads';
import type { Sums } from '../../../../shared/sums/sums.ts';
import { type Job, openReader, type ReadPart, readPart } from './read-part.ts';

/** What a thread says: bytes that are done, what a job came to, what it kept, or the code of a disk that refused. */
export type Said =
  | { readonly kind: 'bytes'; readonly count: number }
  | { readonly kind: 'part'; readonly part: ReadPart }
  | { readonly kind: 'sums'; readonly sums: Sums }
  | { readonly kind: 'failed'; readonly code: string };

const reader = openReader();

/** A thread of its own for `run-jobs.ts`: one job after the other, as they come. */
parentPort?.on('message', (job: Job | 'sums') => {
  const say = (said: Said) => parentPort?.postMessage(said);
  if (job === 'sums') return say({ kind: 'sums', sums: reader.taker.sums() });
  try {
    say({ kind: 'part', part: readPart(job, reader, (count) => say({ kind: 'bytes', count })) });
  } catch (error) {
    say({ kind: 'failed', code: error instanceof Error && 'code' in error ? String(error.code) : 'unknown' });
  }
});
