import type { IncomingMessage } from 'node:http';

/** Calls of the page are small; a text never travels to the host, it is checked in the page. */
export const BODY_LIMIT = 1_000_000;

export type Body =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly status: 400 | 413; readonly why: string };

/** The JSON body of a request, or why it is not taken. Stops reading at the limit. */
export async function readBody(request: IncomingMessage, limit: number = BODY_LIMIT): Promise<Body> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) return { ok: false, status: 413, why: 'body too large' };
    chunks.push(chunk);
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, status: 400, why: 'not JSON' };
  }
}
