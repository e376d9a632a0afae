/** Ways out of a page that take a body. Each resolves to whether the message left, as far as the page can know. */
export type Send = (address: string, body: unknown) => Promise<boolean> | boolean;

const soon = (work: (done: (left: boolean) => void) => void): Promise<boolean> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(false), 3000);
    work(resolve);
  });

const socketAt = (): string => `ws://localhost:${new URLSearchParams(location.search).get('port') ?? ''}/`;

let opened: Promise<unknown> = Promise.resolve();

/** One connection after the other: a browser makes those that wait at one address wait longer and longer (RFC 6455, 4.1). */
function openSocket(): Promise<WebSocket> {
  const next = opened.then(
    () =>
      new Promise<WebSocket>((open) => {
        const socket = new WebSocket(socketAt());
        socket.onopen = () => open(socket);
      }),
  );
  opened = next;
  return next;
}

function stream(body: unknown): ReadableStream<Uint8Array> {
  const whole = new Response(body as BodyInit).arrayBuffer();
  return new ReadableStream({
    async start(controller) {
      const bytes = new Uint8Array(await whole);
      for (let at = 0; at < bytes.length; at += 11) controller.enqueue(bytes.slice(at, at + 11));
      controller.close();
    },
  });
}

const left = (promise: Promise<unknown>): Promise<boolean> =>
  promise.then(
    () => true,
    (error: unknown) => {
      if (error instanceof TypeError && error.message === 'Failed to fetch') return false;
      throw error;
    },
  );

const echo = (script: string): string => URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));

/** A method that only a real object may call: what is let through fails, what is stopped does not get that far. */
const reaches = (method: (body: never) => void, body: unknown): boolean => {
  try {
    method.call({}, body as never);
    return false;
  } catch {
    return true;
  }
};

let channels = 0;

export const SENDS: Readonly<Record<string, Send>> = {
  fetch: (address, body) => left(fetch(address, { method: 'POST', body: body as BodyInit })),
  'fetch request': (address, body) => left(fetch(new Request(address, { method: 'POST', body: body as BodyInit }))),
  'fetch stream': (address, body) =>
    left(fetch(address, { method: 'POST', body: stream(body), duplex: 'half' } as RequestInit)),
  xhr: (address, body) =>
    soon((done) => {
      const request = new XMLHttpRequest();
      request.open('POST', address);
      request.onload = () => done(true);
      request.onerror = () => done(false);
      request.send(body as XMLHttpRequestBodyInit);
    }),
  beacon: (address, body) => navigator.sendBeacon(address, body as BodyInit),
  socket: async (_, body) => {
    const socket = await openSocket();
    const went = await soon((done) => {
      socket.onmessage = () => done(true);
      socket.send(body as string);
    });
    socket.close();
    return went;
  },
  worker: (_, body) =>
    soon((done) => {
      const worker = new Worker(echo('onmessage = () => postMessage(1)'));
      worker.onmessage = () => done(true);
      worker.postMessage({ deep: [new Map([['body', body]])] });
    }),
  'shared worker': (_, body) =>
    soon((done) => {
      const { port } = new SharedWorker(echo('onconnect = ({ports:[p]}) => { p.onmessage = () => p.postMessage(1) }'));
      port.onmessage = () => done(true);
      port.postMessage([body]);
    }),
  channel: (_, body) =>
    soon((done) => {
      const name = `net-${++channels}`;
      const [from, to] = [new BroadcastChannel(name), new BroadcastChannel(name)];
      to.onmessage = () => done(true);
      from.postMessage(body);
    }),
  port: (_, body) =>
    soon((done) => {
      const { port1, port2 } = new MessageChannel();
      port2.onmessage = () => done(true);
      port1.postMessage(new Set([body]));
    }),
  'service worker': (_, body) => reaches(ServiceWorker.prototype.postMessage as (body: never) => void, body),
  'data channel': (_, body) => reaches(RTCDataChannel.prototype.send as (body: never) => void, body),
};
