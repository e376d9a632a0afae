import type { ServerResponse } from 'node:http';
import type { Tell } from '../app/ports.ts';

/** Every open page hears every event, as one JSON line each. */
export interface EventStream {
  readonly tell: Tell;
  /** Keeps the response open until the page goes away or `close` is called. */
  join(response: ServerResponse): void;
  close(): void;
}

export function eventStream(): EventStream {
  const open = new Set<ServerResponse>();
  return {
    tell: (name, payload) => {
      for (const response of open) response.write(`${JSON.stringify({ name, payload })}\n`);
    },
    join(response) {
      open.add(response);
      response.once('close', () => open.delete(response));
      // Headers alone tell the page that the host is here.
      response.flushHeaders();
    },
    close() {
      for (const response of open) response.end();
    },
  };
}
