import { type Contents, contentsLater, contentsNow } from './bodies.ts';
import type { PageLine } from './page-line.ts';
import { watchMethod } from './watch.ts';

interface Opened {
  readonly address: string;
  readonly isAsync: boolean;
}

/** Looks at every `XMLHttpRequest` while something is held. One that is stopped ends as a network error does. */
export function watchXhr(line: PageLine): void {
  const opened = new WeakMap<object, Opened>();
  watchMethod(XMLHttpRequest.prototype, 'open', (call, self, [, address, isAsync]) => {
    if (self instanceof XMLHttpRequest) opened.set(self, { address: String(address), isAsync: isAsync !== false });
    return call();
  });
  watchMethod(XMLHttpRequest.prototype, 'send', (call, self, [body]) => {
    if (!line.armed() || !(self instanceof XMLHttpRequest)) return call();
    const { address = '', isAsync = true } = opened.get(self) ?? {};
    const mayLeave = ({ texts, files }: Contents) =>
      line.mayLeave({ way: 'request', texts: [address, ...texts], files });
    const now = contentsNow(body);
    if (now !== undefined) return mayLeave(now) ? call() : fail(self, isAsync);
    // A request that blocks the page cannot wait for a promise, so what it carries cannot be looked at.
    if (!isAsync) return fail(self, isAsync);
    void contentsLater(body).then((later) => (mayLeave(later) ? call() : fail(self, isAsync)));
    return undefined;
  });
}

function fail(request: XMLHttpRequest, isAsync: boolean): void {
  if (!isAsync) throw new DOMException("Failed to execute 'send' on 'XMLHttpRequest'", 'NetworkError');
  queueMicrotask(() => {
    for (const name of ['error', 'loadend']) request.dispatchEvent(new ProgressEvent(name));
  });
}
