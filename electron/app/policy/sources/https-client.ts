import { createHash, X509Certificate } from 'node:crypto';
import { checkServerIdentity, type DetailedPeerCertificate, type PeerCertificate, rootCertificates } from 'node:tls';
import type { Dispatcher } from 'undici';
import type { Bilingual } from '../../../../shared/language.ts';
import { policySourceWords as words } from '../../../../shared/words/policy-source-words.ts';
import { codeOf } from '../../commands/terminal.ts';

/** How a company's server is reached and known. */
export interface Route {
  /** SHA-256 of public keys (SubjectPublicKeyInfo) in base64, as RFC 7469 has it: one of them has to be in the chain. */
  readonly pins?: readonly string[] | undefined;
  readonly proxy?: string | undefined;
  /** The company's certificate authority in PEM, beside the public ones. */
  readonly authority?: string | undefined;
  /** This machine's certificate and its key in PEM, for servers that ask for one. */
  readonly client?: { readonly cert: string; readonly key: string } | undefined;
}

/** `unchanged`: what the entity tag stands for is still there; `absent`: 404 or 410. */
export type Fetched =
  | { readonly state: 'fetched'; readonly bytes: Uint8Array; readonly tag: string | undefined }
  | { readonly state: 'unchanged' }
  | { readonly state: 'absent' }
  | { readonly state: 'failed'; readonly reason: Bilingual };

export interface HttpsClient {
  /** Never rejects, follows no redirection. `tag` is the entity tag of the copy that is there already. */
  get(address: string, tag: string | undefined): Promise<Fetched>;
  close(): Promise<void>;
}

/** A longer document is nobody's policy. */
const LARGEST = 32 * 1024 * 1024;
const OTHER_KEY = 'SEKISHO_OTHER_KEY';

/**
 * A client for one server. An answer of more than `largest` bytes fails. Roots are those that Node brings and the company's own: `NODE_EXTRA_CA_CERTS` and
 * `NODE_TLS_REJECT_UNAUTHORIZED` of the environment would let a person put a server of their own in its place.
 */
export async function httpsClient(route: Route, patienceMs: number, largest = LARGEST): Promise<HttpsClient> {
  const { request } = await import('undici');
  const dispatcher = await dispatcherOn(route, patienceMs, largest);
  return {
    async get(address, tag) {
      try {
        const headers = tag === undefined ? {} : { 'if-none-match': tag };
        const signal = AbortSignal.timeout(patienceMs);
        const { statusCode, headers: answered, body } = await request(address, { dispatcher, headers, signal });
        const bytes = new Uint8Array(await body.arrayBuffer());
        return fetched(statusCode, bytes, answered.etag);
      } catch (error) {
        return { state: 'failed', reason: whyFailed(error) };
      }
    },
    close: () => dispatcher.destroy(),
  };
}

/** What carries requests on this route. Roots are those that Node brings and the company's own. */
export async function dispatcherOn(
  { pins, proxy, authority, client }: Route,
  patienceMs: number,
  largest: number,
): Promise<Dispatcher> {
  const { Agent, ProxyAgent } = await import('undici');
  const tls = { ca: authoritiesWith(authority), rejectUnauthorized: true };
  const server = { ...tls, ...client, checkServerIdentity: identityCheck(pins) };
  const limits = { maxResponseSize: largest, connectTimeout: patienceMs };
  if (proxy === undefined) return new Agent({ ...limits, connect: server });
  return new ProxyAgent({ ...limits, uri: proxy, requestTls: server, proxyTls: tls });
}

/** The public authorities, and the company's where there is one. */
export function authoritiesWith(authority: string | undefined): string[] {
  return [...rootCertificates, ...(authority === undefined ? [] : [authority])];
}

function fetched(status: number, bytes: Uint8Array, tag: string | string[] | undefined): Fetched {
  if (status === 200) return { state: 'fetched', bytes, tag: typeof tag === 'string' ? tag : undefined };
  if (status === 304) return { state: 'unchanged' };
  if (status === 404 || status === 410) return { state: 'absent' };
  return { state: 'failed', reason: words.answered(status) };
}

/** Name and chain are checked as always; the pins come on top. */
function identityCheck(pins: readonly string[] | undefined) {
  return (host: string, certificate: PeerCertificate): Error | undefined => {
    const wrongName = checkServerIdentity(host, certificate);
    if (wrongName !== undefined || pins === undefined) return wrongName;
    if (keysOf(certificate).some((key) => pins.includes(key))) return undefined;
    return Object.assign(new Error(OTHER_KEY), { code: OTHER_KEY });
  };
}

/** The pins of every certificate in the chain. The root names itself as its issuer. */
function keysOf(certificate: PeerCertificate): readonly string[] {
  const keys: string[] = [];
  let next: PeerCertificate | DetailedPeerCertificate | undefined = certificate;
  const seen = new Set<unknown>();
  while (next?.raw !== undefined && !seen.has(next)) {
    seen.add(next);
    const key = new X509Certificate(next.raw).publicKey.export({ type: 'spki', format: 'der' });
    keys.push(createHash('sha256').update(key).digest('base64'));
    next = 'issuerCertificate' in next ? next.issuerCertificate : undefined;
  }
  return keys;
}

function whyFailed(error: unknown): Bilingual {
  const code = codeOf(error);
  if (code === OTHER_KEY) return words.otherKey;
  const isLate = error instanceof Error && (error.name === 'TimeoutError' || code === 'UND_ERR_CONNECT_TIMEOUT');
  return isLate ? words.timeout : words.disk(code === '' ? 'EIO' : code);
}
