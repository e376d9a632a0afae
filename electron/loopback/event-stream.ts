import type { ServerResponse } from 'node:http';
import type { EventName, Events } from '../../shared/contract/events.ts';

/** Every open page hears every event, as one JSON line each. */
export interface EventStream {
  readonly tell: <N extends EventName>(name: N, payload: Events[N]) => void;
  /** Keeps the response open until the page goes away or `close` is called. */
  readonly join: (response: ServerResponse) => void;
  readonly close: () => void;
}

export function eventStream(): EventStream {
  const open = new Set<ServerResponse>();
  return {
    tell: (name, payload) => {
      for (const response of open) response.write(`${JSON.stringify({ name, payload })}\n`);
    },
    join(response) {
      open.add(response);
      const leave = () => open.delete(response);
      response.once('close', leave);
      // A page that goes away while it is told something is no trouble of the host.
      response.once('error', leave);
      // Headers alone tell the page that the host is here.
      response.flushHeaders();
    },
    close() {
      for (const response of open) response.end();
      open.clear();
    },
  };
}
