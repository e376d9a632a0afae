import type { CallName, Input, Reply } from '../../shared/contract/calls.ts';
import type { Answer } from '../../shared/contract/dispatch.ts';
import type { EventName, Events } from '../../shared/contract/events.ts';
import { useContact } from '../state/contact-store.ts';
import type { Host } from './host.ts';
import { loopbackHost } from './loopback-host.ts';
import { takeToken } from './token.ts';

let host: Host | undefined;

function theHost(): Host {
  host ??= window.sekisho ?? webHost();
  return host;
}

function webHost(): Host {
  const report = useContact.getState().report;
  return loopbackHost({ token: takeToken(window), fetch: (...request) => fetch(...request), report });
}

/** Puts a host in place of the page's own; for tests. */
export function setHost(other: Host): void {
  host = other;
}

/**
 * Asks the host. The input and the reply follow from the name. Never rejects: trouble comes back as
 * `{ ok: false, problem }` with a sentence to show.
 */
export async function call<N extends CallName>(
  name: N,
  ...input: undefined extends Input<N> ? [] : [Input<N>]
): Promise<Answer<Reply<N>>> {
  return (await theHost().call(name, input[0])) as Answer<Reply<N>>;
}

/** Hears what the host tells without being asked; the returned function stops it. */
export function listen<N extends EventName>(name: N, heard: (payload: Events[N]) => void): () => void {
  return theHost().listen(name, heard);
}
