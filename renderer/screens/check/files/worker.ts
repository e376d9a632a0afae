import type { FileAsk, FileTell } from './protocol.ts';
import { createFileSession } from './session.ts';

/** The two members of a worker's global scope that are used here; the page's own types do not know them. */
interface WorkerScope {
  postMessage(message: FileTell): void;
  onmessage: ((event: MessageEvent<FileAsk>) => void) | null;
}

const scope = globalThis as unknown as WorkerScope;
const take = createFileSession({
  post: (tell) => scope.postMessage(tell),
  now: () => performance.now(),
  clock: () => new Date(),
  pause: () => new Promise((resume) => setTimeout(resume)),
});
// A check that throws ends in the worker's error event, which the page takes as "could not be checked".
scope.onmessage = (event) => void take(event.data);
