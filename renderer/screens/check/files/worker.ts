import { companyEnd } from '../company/company-end.ts';
import type { LineMessage } from '../company/company-line.ts';
import type { FileAsk, FileTell } from './protocol.ts';
import { createFileSession } from './session.ts';

/** The two members of a worker's global scope that are used here; the page's own types do not know them. */
interface WorkerScope {
  postMessage(message: FileTell): void;
  onmessage: ((event: MessageEvent<FileAsk | LineMessage>) => void) | null;
}

const scope = globalThis as unknown as WorkerScope;
let take: ((ask: FileAsk) => Promise<void>) | undefined;
// A check that throws ends in the worker's error event, which the page takes as "could not be checked".
scope.onmessage = ({ data }) => {
  // The line to the host comes before the file.
  if ('company' in data) {
    take = createFileSession({
      post: (tell) => scope.postMessage(tell),
      load: companyEnd(data.company),
      now: () => performance.now(),
      clock: () => new Date(),
      pause: () => new Promise((resume) => setTimeout(resume)),
    });
  } else void take?.(data);
};
