import { type Seen, see } from './bodies.ts';
import { judgeLater, judgeNow } from './judge.ts';
import { isRequest } from './kinds.ts';
import {
  bare,
  getterOf,
  methodOf,
  OwnError,
  OwnHeaders,
  OwnPromise,
  OwnProxy,
  readProperty,
  rejected,
} from './originals.ts';
import type { PageLine } from './page-line.ts';
import { type Realm, watchMethod } from './watch.ts';

const addressOf = getterOf(Request.prototype, 'url') as (self: unknown) => string;
const headersOf = getterOf(Request.prototype, 'headers');
const showsBodies = 'body' in Request.prototype;
const bodyOf = getterOf(Request.prototype, 'body');
const methodIn = getterOf(Request.prototype, 'method');
const copyOf = methodOf(Request.prototype, 'clone');
const eachHeader = methodOf(Headers.prototype, 'forEach');

/** A request as it was when it was looked at; the page cannot change it between the look and the sending. */
interface Asked {
  readonly input: unknown;
  readonly init: object | undefined;
  readonly along: string;
  readonly seen: Seen;
  /** The body is the request's own. */
  readonly isInside: boolean;
}

/** Looks at every `fetch` while something is held: its address, headers and body, streams included. */
export function watchFetch(realm: Realm, line: PageLine): void {
  watchMethod(realm, 'fetch', (call, _self, args) => {
    if (!line.armed() || args.length === 0) return call();
    try {
      const asked = askedIn(args[0], args[1]);
      const parcel = { way: 'request', along: asked.along, seen: asked.seen } as const;
      return new OwnPromise((resolve, reject) => {
        judgeLater(line, parcel, (mayLeave, body) =>
          // What the browser says when the network is gone; the panel tells the person the rest.
          mayLeave ? resolve(call([asked.input, withBody(asked, body)])) : reject(new OwnError('Failed to fetch')),
        );
      });
    } catch (error) {
      return rejected(error);
    }
  });
  watchMethod(realm, 'fetchLater', (call, _self, args) => {
    if (!line.armed() || args.length === 0) return call();
    const asked = askedIn(args[0], args[1]);
    if (judgeNow(line, { way: 'request', along: asked.along, seen: asked.seen }) === true)
      return call([asked.input, withBody(asked, asked.seen.body)]);
    throw new OwnError('Failed to fetch');
  });
}

/** Throws what `fetch` would reject with. */
function askedIn(input: unknown, init: unknown): Asked {
  const request = isRequest(input) ? input : undefined;
  const given = typeof init === 'object' && init !== null ? init : undefined;
  const address = request === undefined ? `${input as string}` : addressOf(request);
  const { headers, body } = (given ?? {}) as RequestInit;
  const own = headers === undefined ? undefined : new OwnHeaders(headers);
  const shown = own ?? (request === undefined ? undefined : headersOf(request));
  const inside = request === undefined || (body !== undefined && body !== null) ? undefined : bodyInside(request);
  return {
    input: request ?? address,
    init: given === undefined ? undefined : fixed(given, 'headers', own),
    along: `${address}\n${shown === undefined ? '' : textOfHeaders(shown)}`,
    seen: inside ?? see(body),
    isInside: inside !== undefined,
  };
}

function textOfHeaders(headers: unknown): string {
  let text = '';
  eachHeader(headers, (value: unknown, name: unknown) => {
    text += `${name as string}: ${value as string}\n`;
  });
  return text;
}

/** The body inside a request is read from a copy; the request itself stays whole. Firefox shows no `body` of requests. */
function bodyInside(request: Request): Seen | undefined {
  const method = methodIn(request);
  const isEmpty = showsBodies ? bodyOf(request) === null : method === 'GET' || method === 'HEAD';
  return isEmpty ? undefined : { body: copyOf(request), contents: undefined };
}

/** The same settings, with one of them as it was read. A stand-in for nothing: a frozen object would insist on its own. */
function fixed(init: object, name: string, value: unknown): object {
  const get = (_: object, key: PropertyKey) => (key === name ? value : readProperty(init, key, init));
  return new OwnProxy(bare({}), bare({ get }));
}

/** A request that brings its own body keeps it. */
function withBody({ init, isInside }: Asked, body: unknown): unknown {
  return init === undefined || isInside ? init : fixed(init, 'body', body);
}
