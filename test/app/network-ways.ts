import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Somebody who listens on this machine and counts who knocks. */
export interface Listener {
  readonly port: number;
  readonly knocks: () => number;
  readonly close: () => void;
}

/** Listens on one port of 127.0.0.1, by TCP and by UDP. */
export async function listener(): Promise<Listener> {
  let knocks = 0;
  const server = createServer((socket) => {
    knocks++;
    socket
      .on('error', () => undefined)
      .end('HTTP/1.1 200 OK\r\naccess-control-allow-origin: *\r\ncontent-length: 0\r\n\r\n');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as { readonly port: number };
  const datagrams = createSocket('udp4', () => knocks++);
  await once(datagrams.bind(port, '127.0.0.1'), 'listening');
  const close = () => {
    server.close();
    datagrams.close();
  };
  return { port, knocks: () => knocks, close };
}

/** What a worker tried, and `refused` or what came of it. */
export type Tried = Readonly<Record<string, string>>;

interface WorkerGlobals {
  readonly importScripts: (address: string) => void;
  readonly EventSource: typeof EventSource;
  readonly WebTransport?: new (address: string) => { readonly ready: Promise<void> };
}

/**
 * Runs inside a worker, so it stands on its own: tries every way out there is, to `host` (such as `127.0.0.1:80`) and with
 * a call to the worker's own host.
 */
export async function tryEveryWay(host: string): Promise<Tried> {
  const scope = globalThis as unknown as WorkerGlobals;
  const http = `http://${host}/`;
  const settled = (begin: (passed: () => void, refused: () => void) => unknown): Promise<string> =>
    new Promise((resolve) => {
      // Whatever neither passes nor fails is shown by the listener's count.
      setTimeout(() => resolve('waited for'), 3_000);
      try {
        begin(
          () => resolve('passed'),
          () => resolve('refused'),
        );
      } catch {
        resolve('refused');
      }
    });
  const promised = (begin: () => Promise<unknown>) => settled((passed, refused) => begin().then(passed, refused));
  const heard = (make: () => EventTarget, event: string) =>
    settled((passed, refused) => {
      const target = make();
      target.addEventListener(event, passed);
      target.addEventListener('error', refused);
    });
  const xhr = (address: string) =>
    heard(() => {
      const request = new XMLHttpRequest();
      request.open('POST', address);
      queueMicrotask(() => request.send('text'));
      return request;
    }, 'load');
  const ways: Readonly<Record<string, () => Promise<string>>> = {
    fetch: () => promised(() => fetch(http)),
    'fetch without asking': () => promised(() => fetch(http, { mode: 'no-cors', method: 'POST', body: 'text' })),
    'fetch that outlives': () => promised(() => fetch(http, { keepalive: true, mode: 'no-cors' })),
    'fetch of its own host': () => promised(() => fetch('/call', { method: 'POST', body: 'text' })),
    XMLHttpRequest: () => xhr(http),
    'XMLHttpRequest to its own host': () => xhr(new URL('/call', location.href).href),
    WebSocket: () => heard(() => new WebSocket(`ws://${host}/`), 'open'),
    EventSource: () => heard(() => new scope.EventSource(http), 'open'),
    WebTransport: () =>
      promised(() => {
        if (scope.WebTransport === undefined) return Promise.reject(new Error('there is none'));
        return new scope.WebTransport(`https://${host}/`).ready;
      }),
    importScripts: () =>
      settled((passed) => {
        scope.importScripts(http);
        passed();
      }),
    'import()': () => promised(() => import(/* @vite-ignore */ `${http}script.js`)),
    'a cache': () => promised(async () => (await caches.open('way')).add(http)),
    'a worker of its own': () =>
      heard(() => {
        // Where it may start, what it asks for has to fail.
        const fail = 'setTimeout(() => { throw new Error(); })';
        const code = `fetch('${http}', { mode: 'no-cors' }).then(() => postMessage(1), () => ${fail})`;
        return new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
      }, 'message'),
  };
  const tried = await Promise.all(Object.entries(ways).map(async ([name, way]) => [name, await way()] as const));
  return Object.fromEntries(tried);
}
