import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Sums } from '../../../../shared/sums/sums.ts';
import { type Job, openReader, type Reader, type ReadPart, readPart } from './read-part.ts';
import type { Said } from './sum-worker.ts';

/** What a job came to, or the code of a disk that refused. */
export type Done = { readonly part: ReadPart } | { readonly code: string };

export interface Running {
  /** The built `sum-worker.ts`; left out, everything is read on this thread. */
  readonly worker?: string | undefined;
  readonly onBytes: (count: number) => void;
  /** Ends the threads; the promise rejects. */
  readonly signal: AbortSignal;
}

export interface Results {
  /** In the order of the jobs. */
  readonly done: readonly Done[];
  /** What the threads kept. */
  readonly kept: readonly Sums[];
}

/** More threads read no faster than the disk. */
const MOST_THREADS = 4;

/** Does all jobs, on as many threads as there are cores. */
export async function runJobs(jobs: readonly Job[], running: Running): Promise<Results> {
  const { worker, signal } = running;
  signal.throwIfAborted();
  if (worker === undefined) return runHere(jobs, running);
  const done: Done[] = [];
  const queue = [...jobs.entries()];
  const count = Math.min(availableParallelism(), MOST_THREADS, jobs.length);
  const threads = Array.from({ length: count }, () => new Worker(worker));
  const isAborted = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('stopped')), { once: true });
  });
  const all = Promise.all(threads.map((thread) => oneThread(thread, queue, done, running)));
  const kept = await Promise.race([all, isAborted]).finally(() => {
    for (const thread of threads) void thread.terminate();
  });
  return { done, kept };
}

function runHere(jobs: readonly Job[], { onBytes }: Running): Results {
  const reader = openReader();
  return { done: jobs.map((job) => doHere(job, reader, onBytes)), kept: [reader.taker.sums()] };
}

function doHere(job: Job, reader: Reader, onBytes: Running['onBytes']): Done {
  try {
    return { part: readPart(job, reader, onBytes) };
  } catch (error) {
    return { code: error instanceof Error && 'code' in error ? String(error.code) : 'unknown' };
  }
}

type Queue = (readonly [index: number, job: Job])[];

/** Takes jobs off the queue until there are none, and tells then what the thread kept. */
function oneThread(thread: Worker, queue: Queue, done: Done[], { onBytes }: Running): Promise<Sums> {
  return new Promise((resolve, reject) => {
    let current = -1;
    const next = () => {
      const job = queue.shift();
      current = job?.[0] ?? -1;
      thread.postMessage(job?.[1] ?? 'sums');
    };
    thread.on('message', (said: Said) => {
      if (said.kind === 'bytes') return onBytes(said.count);
      if (said.kind === 'sums') return resolve(said.sums);
      done[current] = said.kind === 'part' ? { part: said.part } : { code: said.code };
      next();
    });
    thread.on('error', reject);
    next();
  });
}
