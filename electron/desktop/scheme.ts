import type { CustomScheme, Protocol } from 'electron';
import { SECURITY_HEADERS, securityHeadersOf } from '../app/content-security.ts';
import { staticFile } from '../app/static-files.ts';
import { ORIGIN, SCHEME } from './window-options.ts';

/** Standard and secure, so that the page has a real origin, storage and fetch, and `file:` is never needed. */
export const OWN_SCHEME: CustomScheme = {
  scheme: SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true },
};

/** Serves the built page, and nothing else, with the security headers. `pages` is its folder. */
export function servePage(protocol: Pick<Protocol, 'handle'>, pages: string): void {
  protocol.handle(SCHEME, (request) => answerPage(request, pages));
}

/** The answer to one request of our scheme. */
export async function answerPage({ url, method }: Pick<Request, 'url' | 'method'>, pages: string): Promise<Response> {
  const { protocol, host, pathname } = new URL(url);
  if (`${protocol}//${host}` !== ORIGIN) return refused(403);
  if (method !== 'GET' && method !== 'HEAD') return refused(405);
  const file = await staticFile(pages, pathname);
  if (file === undefined) return refused(404);
  return new Response(file.body, { headers: { ...securityHeadersOf(file.type), 'content-type': file.type } });
}

function refused(status: number): Response {
  return new Response(null, { status, headers: { ...SECURITY_HEADERS } });
}
