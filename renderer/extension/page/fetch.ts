import { type Contents, contentsLater, contentsNow, drained, textOf } from './bodies.ts';
import type { PageLine } from './page-line.ts';
import { watchMethod } from './watch.ts';

/** What the browser says when the network is gone; the panel tells the person the rest. */
const stopped = (): Promise<never> => Promise.reject(new TypeError('Failed to fetch'));

/** Looks at every `fetch` while something is held: its address and its body, streams included. */
export function watchFetch(line: PageLine): void {
  watchMethod(globalThis, 'fetch', (call, self, args, fetch) => {
    if (!line.armed()) return call();
    const [input, init] = args as [RequestInfo | URL, RequestInit | undefined];
    const address = input instanceof Request ? input.url : String(input);
    const mayLeave = ({ texts, files }: Contents) =>
      line.mayLeave({ way: 'request', texts: [address, ...texts], files });
    const body = init?.body ?? undefined;
    if (body instanceof ReadableStream)
      return streamed(body, init ?? {}, mayLeave, (rest) => fetch.call(self, input, rest));
    if (body === undefined && input instanceof Request && input.body !== null) return requested(input, mayLeave, call);
    const now = contentsNow(body);
    if (now !== undefined) return mayLeave(now) ? call() : stopped();
    return contentsLater(body).then((later) => (mayLeave(later) ? call() : stopped()));
  });
}

type MayLeave = (contents: Contents) => boolean;

/** A stream is read to its end before any of it leaves, and then sent as bytes. */
async function streamed(
  body: ReadableStream,
  init: RequestInit,
  mayLeave: MayLeave,
  send: (init: RequestInit) => unknown,
): Promise<unknown> {
  const bytes = await drained(body);
  if (!mayLeave({ texts: [textOf(bytes)], files: [] })) return stopped();
  return send({ ...init, body: bytes });
}

/** The body inside a request is read from a copy; the request itself stays whole. */
async function requested(request: Request, mayLeave: MayLeave, call: () => unknown): Promise<unknown> {
  const text = await request.clone().text();
  return mayLeave({ texts: [text], files: [] }) ? call() : stopped();
}
