import type { EngineContext } from '../engine/protocol.ts';
import type { FileAsk, FileTell } from './protocol.ts';

/** The part of a `Worker` that is used; tests put a fake in its place. */
export interface FileWorker {
  postMessage(ask: FileAsk): void;
  terminate(): void;
  onmessage: ((event: { readonly data: FileTell }) => void) | null;
  onerror: ((event: unknown) => void) | null;
}

export interface ReaderOptions {
  readonly spawn: () => FileWorker;
  readonly heard: (tell: FileTell) => void;
  /** The worker died or was silent for too long: there is no verdict. */
  readonly lost: () => void;
  readonly patienceMs?: number;
}

/** Reading ends by itself after a minute; a worker that says nothing for longer hangs in a library. */
const PATIENCE_MS = 75_000;

export interface FileReader {
  readonly open: (name: string, bytes: Uint8Array | undefined, context: EngineContext) => void;
  readonly setContext: (context: EngineContext) => void;
  readonly copy: () => void;
  /** Whether a worker has the file. */
  readonly isBusy: () => boolean;
  readonly stop: () => void;
}

/** The page's end of the worker that takes files apart. A new file gets a new worker. */
export function createFileReader({ spawn, heard, lost, patienceMs = PATIENCE_MS }: ReaderOptions): FileReader {
  let worker: FileWorker | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function stop(): void {
    clearTimeout(timer);
    worker?.terminate();
    worker = undefined;
  }

  function fail(): void {
    stop();
    lost();
  }

  function ask(question: FileAsk): void {
    clearTimeout(timer);
    timer = setTimeout(fail, patienceMs);
    worker?.postMessage(question);
  }

  function born(): FileWorker {
    const fresh = spawn();
    fresh.onmessage = ({ data }) => {
      if (fresh !== worker) return;
      clearTimeout(timer);
      if (data.kind === 'progress') timer = setTimeout(fail, patienceMs);
      heard(data);
    };
    fresh.onerror = () => {
      if (fresh === worker) fail();
    };
    return fresh;
  }

  return {
    open(name, bytes, context) {
      stop();
      worker = born();
      ask({ kind: 'open', name, bytes, context });
    },
    setContext(context) {
      if (worker !== undefined) ask({ kind: 'context', context });
    },
    isBusy: () => worker !== undefined,
    copy() {
      if (worker !== undefined) ask({ kind: 'copy' });
    },
    stop,
  };
}
