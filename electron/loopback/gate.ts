import { createHash, timingSafeEqual } from 'node:crypto';

/** What the gate looks at. Header values as Node gives them; a missing one is `undefined`. */
export interface Knock {
  readonly method: string;
  /** The request target, such as `/call`. */
  readonly target: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  /** `Sec-Fetch-Site`, which a page cannot forge. */
  readonly fetchSite: string | undefined;
  readonly contentType: string | undefined;
  readonly token: string | undefined;
}

export interface Gate {
  readonly port: number;
  readonly token: string;
}

export type Passage =
  | { readonly to: 'call' | 'events' }
  | { readonly to: 'page'; readonly pathname: string }
  | { readonly to: 'nowhere'; readonly status: 400 | 401 | 403 | 404 | 405 | 415; readonly why: string };

const METHODS: Readonly<Record<'call' | 'events' | 'page', readonly string[]>> = {
  call: ['POST'],
  events: ['GET'],
  page: ['GET', 'HEAD'],
};

/**
 * Decides what a request may reach. The exact `Host` stops other names that resolve to this machine (DNS rebinding),
 * the exact `Origin` stops other sites' pages, and the token stops other programs and other users of this machine.
 * The page's own files hold nothing secret and need no token: the browser asks for them before the page can send one.
 */
export function decidePassage(knock: Knock, gate: Gate): Passage {
  const own = `127.0.0.1:${gate.port}`;
  if (knock.host !== own) return nowhere(403, 'wrong host');
  if (knock.origin !== undefined && knock.origin !== `http://${own}`) return nowhere(403, 'wrong origin');
  if (!knock.target.startsWith('/')) return nowhere(400, 'not a path');
  const pathname = knock.target.replace(/[?#].*$/su, '');
  const to = pathname === '/call' ? 'call' : pathname === '/events' ? 'events' : 'page';
  if (!METHODS[to].includes(knock.method)) return nowhere(405, 'wrong method');
  if (to === 'page') return { to, pathname };
  if (knock.fetchSite !== undefined && knock.fetchSite !== 'same-origin') return nowhere(403, 'another site asks');
  if (!isToken(knock.token, gate.token)) return nowhere(401, 'no token');
  if (to === 'call') {
    if (knock.origin === undefined) return nowhere(403, 'no origin');
    if (!/^application\/json(?:;|$)/u.test(knock.contentType ?? '')) return nowhere(415, 'not JSON');
  }
  return { to };
}

/** Digests have one length, so the comparison takes the same time for every guess. */
function isToken(given: string | undefined, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return given !== undefined && timingSafeEqual(digest(given), digest(token));
}

function nowhere(status: Extract<Passage, { to: 'nowhere' }>['status'], why: string): Passage {
  return { to: 'nowhere', status, why };
}
