import { EVENT_NAMES, type EventName, type Events } from '../../shared/contract/events.ts';

/**
 * Keeps what a page must hear until it listens: the shortcut may open a window and speak to it at once, long before
 * its scripts run. Of each event only the latest waits.
 */
export interface Outbox {
  readonly tell: <N extends EventName>(name: N, payload: Events[N]) => void;
  /** The page listens to this event now. A name that is not an event is ignored. */
  readonly listens: (name: unknown) => void;
  /** The page is gone or starts anew. */
  readonly reset: () => void;
}

export function createOutbox(send: (name: EventName, payload: unknown) => void): Outbox {
  const listening = new Set<EventName>();
  const waiting = new Map<EventName, unknown>();
  return {
    tell(name, payload) {
      if (listening.has(name)) send(name, payload);
      else waiting.set(name, payload);
    },
    listens(name) {
      const known = EVENT_NAMES.find((event) => event === name);
      if (known === undefined) return;
      listening.add(known);
      if (!waiting.has(known)) return;
      const payload = waiting.get(known);
      waiting.delete(known);
      send(known, payload);
    },
    reset: () => listening.clear(),
  };
}
