import type { Way } from '../line.ts';
import { type Contents, contentsLater, contentsNow } from './bodies.ts';
import type { PageLine } from './page-line.ts';
import { stringsIn } from './strings-in.ts';
import { watchConstructor, watchMethod } from './watch.ts';

/** Beacons: the page learns at once whether one was taken, so one that must be read first is promised and then judged. */
export function watchBeacon(line: PageLine): void {
  watchMethod(Navigator.prototype, 'sendBeacon', (call, _self, [address, body]) => {
    if (!line.armed()) return call();
    const mayLeave = judgeOf(line, 'beacon', [String(address)]);
    const now = contentsNow(body);
    if (now !== undefined) return mayLeave(now) ? call() : false;
    void contentsLater(body).then((later) => mayLeave(later) && call());
    return true;
  });
}

/** Sockets and data channels: a message that is stopped is dropped; later ones wait for one that is still being read. */
export function watchSockets(line: PageLine): void {
  const waiting = new WeakMap<object, Promise<unknown>>();
  const watchSend = (owner: object | undefined) =>
    watchMethod(owner, 'send', (call, self, [body]) => {
      const last = waiting.get(self as object);
      if (!line.armed() && last === undefined) return call();
      const mayLeave = judgeOf(line, 'socket', []);
      const now = contentsNow(body);
      if (now !== undefined && last === undefined) return mayLeave(now) ? call() : undefined;
      const next = Promise.resolve(last).then(async () => {
        if (mayLeave(now ?? (await contentsLater(body)))) call();
        if (waiting.get(self as object) === next) waiting.delete(self as object);
      });
      waiting.set(self as object, next);
      return undefined;
    });
  watchSend(WebSocket.prototype);
  if (typeof RTCDataChannel === 'function') watchSend(RTCDataChannel.prototype);
}

/** Addresses that a page opens: text can leave in them as well. */
export function watchAddresses(line: PageLine): void {
  const mayOpen = (address: unknown) => !line.armed() || judgeOf(line, 'address', [String(address)])(NO_BODY);
  const refuse = (): never => {
    throw new DOMException('Failed to connect', 'SecurityError');
  };
  for (const name of ['WebSocket', 'EventSource']) watchConstructor(name, ([address]) => mayOpen(address), refuse);
  watchMethod(globalThis, 'open', (call, _self, [address]) => (mayOpen(address ?? '') ? call() : null));
  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener('navigate', (event) => {
    const { destination, formData } = event as Event & {
      readonly destination?: { readonly url?: string };
      readonly formData?: FormData | null;
    };
    if (!line.armed()) return;
    const form = contentsNow(formData) ?? NO_BODY;
    if (!judgeOf(line, 'address', [destination?.url ?? ''])(form)) event.preventDefault();
  });
}

/** `form.submit()` sends without an event that the content script could see. */
export function watchForms(line: PageLine): void {
  watchMethod(HTMLFormElement.prototype, 'submit', (call, self) => {
    if (!line.armed() || !(self instanceof HTMLFormElement)) return call();
    const form = new FormData(self);
    const now = contentsNow(form);
    if (now !== undefined) return judgeOf(line, 'form', [self.action])(now) ? call() : undefined;
    void contentsLater(form).then((later) => judgeOf(line, 'form', [self.action])(later) && call());
    return undefined;
  });
}

/** What a page hands to its workers can leave from there, where nobody looks. */
export function watchWorkers(line: PageLine): void {
  for (const name of ['Worker', 'MessagePort', 'ServiceWorker', 'BroadcastChannel']) {
    const owner = (Reflect.get(globalThis, name) as { readonly prototype: object } | undefined)?.prototype;
    watchMethod(owner, 'postMessage', (call, _self, [message]) => {
      if (!line.armed()) return call();
      const texts = stringsIn(message);
      return texts.length === 0 || judgeOf(line, 'worker', texts)(NO_BODY) ? call() : undefined;
    });
  }
}

const NO_BODY: Contents = { texts: [], files: [] };

const judgeOf =
  (line: PageLine, way: Way, known: readonly string[]) =>
  ({ texts, files }: Contents): boolean =>
    line.mayLeave({ way, texts: [...known, ...texts], files });
