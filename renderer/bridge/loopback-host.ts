import type { Answer } from '../../shared/contract/dispatch.ts';
import { EVENT_NAMES, type EventName, type Events } from '../../shared/contract/events.ts';
import type { Problem } from '../../shared/contract/shape.ts';
import type { Host } from './host.ts';
import { linesOf } from './lines.ts';

/** `lost`: nobody answers. `refused`: somebody answers, but does not know our token. */
export type Contact = 'here' | 'lost' | 'refused';

export interface LoopbackOptions {
  readonly token: string;
  readonly fetch: typeof fetch;
  readonly report: (contact: Contact) => void;
  /** Waits before the event stream is opened again, in milliseconds. */
  readonly retryAfter?: number;
}

const LOST: Problem = {
  path: '',
  message: {
    ja: 'Sekisho本体につながりません。もう一度お試しください。',
    en: 'Sekisho cannot be reached. Please try again.',
  },
};

type Listener = (payload: never) => void;

/** The host behind `fetch`: questions by POST /call, events as streamed JSON lines from GET /events. */
export function loopbackHost(options: LoopbackOptions): Host & { readonly stop: () => void } {
  const headers = { 'content-type': 'application/json', 'x-sekisho-token': options.token };
  const listeners = new Map<EventName, Set<Listener>>();
  const stopped = new AbortController();

  async function call(name: string, input: unknown): Promise<Answer<unknown>> {
    try {
      const body = JSON.stringify({ name, input });
      const reply = await options.fetch('/call', { method: 'POST', headers, body });
      options.report(contactOf(reply));
      return (await reply.json()) as Answer<unknown>;
    } catch (error) {
      if (error instanceof TypeError) options.report('lost');
      return { ok: false, code: 'failed', problem: LOST };
    }
  }

  async function follow(): Promise<void> {
    while (!stopped.signal.aborted) {
      options.report(await readEvents());
      await new Promise((resume) => setTimeout(resume, options.retryAfter ?? 2_000));
    }
  }

  /** Reads one stream to its end; a stream that ends while the page is open means the host went away. */
  async function readEvents(): Promise<Contact> {
    try {
      const reply = await options.fetch('/events', { headers, signal: stopped.signal });
      if (!reply.ok || reply.body === null) return contactOf(reply);
      options.report('here');
      for await (const line of linesOf(reply.body)) hear(line);
      return 'lost';
    } catch {
      // A refused connection and a broken stream end here alike; the loop above tries again.
      return 'lost';
    }
  }

  function hear(line: string): void {
    const event = parseEvent(line);
    for (const listener of (event && listeners.get(event.name)) ?? []) listener(event?.payload as never);
  }

  function listen<N extends EventName>(name: N, heard: (payload: Events[N]) => void): () => void {
    const set = listeners.get(name) ?? new Set();
    listeners.set(name, set);
    set.add(heard);
    return () => set.delete(heard);
  }

  void follow();
  return { call, listen, stop: () => stopped.abort() };
}

function contactOf(reply: Response): Contact {
  return reply.status === 401 || reply.status === 403 ? 'refused' : 'here';
}

/** One line of the stream, or `undefined` for a heartbeat or anything this page does not know. */
export function parseEvent(line: string): { readonly name: EventName; readonly payload: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || !('name' in value)) return undefined;
    const name = EVENT_NAMES.find((known) => known === value.name);
    return name && { name, payload: 'payload' in value ? value.payload : undefined };
  } catch {
    return undefined;
  }
}
