import type { Answer } from '../../shared/contract/dispatch.ts';
import type { EventName, Events } from '../../shared/contract/events.ts';

/** What answers a page: the desktop's preload script, or the loopback server. */
export interface Host {
  /** Never rejects: a lost host is an answer too. */
  call(name: string, input: unknown): Promise<Answer<unknown>>;
  /** Calls `heard` with each payload until the returned function is called. */
  listen<N extends EventName>(name: N, heard: (payload: Events[N]) => void): () => void;
}

declare global {
  interface Window {
    /** Present when the page runs in the desktop app. */
    readonly sekisho?: Host;
  }
}
