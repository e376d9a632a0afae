import type { Ask, Tell } from './protocol.ts';

/** The part of a `Worker` that is used; tests put a fake in its place. */
export interface WorkerLike {
  postMessage(ask: Ask): void;
  terminate(): void;
  onmessage: ((event: { readonly data: Tell }) => void) | null;
  onerror: ((event: unknown) => void) | null;
}

export interface EngineOptions {
  readonly spawn: () => WorkerLike;
  /** Hears facts, and replies to the newest ask only. */
  readonly heard: (tell: Exclude<Tell, { kind: 'failed' }>) => void;
  /** The worker died, threw or was silent for too long: there is no verdict. */
  readonly lost: () => void;
  readonly patienceMs?: number;
}

/** A check that takes longer than this counts as "could not be checked". */
const PATIENCE_MS = 5_000;

export interface Engine {
  readonly alive: () => boolean;
  /** Sends what changed. After a loss, nothing is sent until `start`. */
  readonly ask: (change: Omit<Ask, 'revision'>) => void;
  /** Starts a fresh worker with everything it must know. */
  readonly start: (everything: Required<Pick<Ask, 'text' | 'choices'>> & Pick<Ask, 'context'>) => void;
  readonly stop: () => void;
}

/** The page's end of the worker: numbers the asks, drops stale replies, watches the clock. */
export function createEngine({ spawn, heard, lost, patienceMs = PATIENCE_MS }: EngineOptions): Engine {
  let worker: WorkerLike | undefined;
  let revision = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function stop(): void {
    clearTimeout(timer);
    timer = undefined;
    worker?.terminate();
    worker = undefined;
  }

  function fail(): void {
    stop();
    lost();
  }

  function watch(): void {
    timer ??= setTimeout(fail, patienceMs);
  }

  function hear(tell: Tell): void {
    if (tell.kind === 'facts') heard(tell);
    else hearReply(tell);
  }

  function hearReply(reply: Exclude<Tell, { kind: 'facts' }>): void {
    // Any sign of life while newer asks wait starts the clock anew.
    clearTimeout(timer);
    timer = undefined;
    const isNewest = reply.revision === revision;
    if (!isNewest || (reply.kind === 'checked' && !reply.settled)) watch();
    if (!isNewest) return;
    if (reply.kind === 'failed') fail();
    else heard(reply);
  }

  function ask(change: Omit<Ask, 'revision'>): void {
    if (worker === undefined) return;
    revision++;
    watch();
    worker.postMessage({ ...change, revision });
  }

  function start(everything: Omit<Ask, 'revision'>): void {
    stop();
    const born = spawn();
    born.onmessage = (event) => {
      if (born === worker) hear(event.data);
    };
    born.onerror = () => {
      if (born === worker) fail();
    };
    worker = born;
    ask(everything);
  }

  return { alive: () => worker !== undefined, ask, start, stop };
}
