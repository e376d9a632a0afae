import { NATIVE_HOST, type NativeCall, type NativeReply, nativeReply } from '../../../shared/contract/native.ts';

/** A host that does not answer within this time is as good as none: nobody waits for it in front of a chat. */
const PATIENCE_MS = 1_500;

/** Why an ask got no answer. `absent`: the browser knows no host of this name. */
export type Silence = 'absent' | 'lost';

export interface NativePort {
  readonly ask: (name: NativeCall, input?: unknown) => Promise<NativeReply | Silence>;
}

interface Waiting {
  readonly resolve: (answer: NativeReply | Silence) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** The app behind native messaging. The process is started by the first ask and again after it went away. */
export function openNativePort(
  connect: () => chrome.runtime.Port = () => chrome.runtime.connectNative(NATIVE_HOST),
): NativePort {
  let port: chrome.runtime.Port | undefined;
  let last = 0;
  let hasAnswered = false;
  const waiting = new Map<number, Waiting>();

  function settle(id: number, answer: NativeReply | Silence): void {
    const waiter = waiting.get(id);
    if (waiter === undefined) return;
    clearTimeout(waiter.timer);
    waiting.delete(id);
    waiter.resolve(answer);
  }

  function gone(): void {
    port = undefined;
    const silence: Silence = hasAnswered ? 'lost' : 'absent';
    for (const id of waiting.keys()) settle(id, silence);
  }

  function opened(): chrome.runtime.Port {
    if (port !== undefined) return port;
    const fresh = connect();
    fresh.onMessage.addListener((message: unknown) => {
      const reply = nativeReply(message);
      // An answer that cannot be read is no answer: whoever asked will run out of patience.
      if (!reply.ok) return;
      hasAnswered = true;
      settle(reply.value.id, reply.value);
    });
    fresh.onDisconnect.addListener(() => {
      // Reading it keeps the browser from reporting it as an error of ours.
      void chrome.runtime.lastError;
      if (fresh === port) gone();
    });
    port = fresh;
    return fresh;
  }

  return {
    ask: (name, input) =>
      new Promise((resolve) => {
        const id = ++last;
        waiting.set(id, { resolve, timer: setTimeout(() => settle(id, 'lost'), PATIENCE_MS) });
        try {
          opened().postMessage({ id, name, ...(input === undefined ? {} : { input }) });
        } catch {
          // A browser without the permission or without native messaging has no host to lose.
          settle(id, 'absent');
        }
      }),
  };
}
