import type { ExportTrouble } from '../../../shared/contract/exports.ts';
import type { Exports } from '../../../shared/policy/arrangements.ts';
import { type Ownership, readOwned } from '../policy/owned-file.ts';
import { authoritiesWith } from '../policy/sources/https-client.ts';

/** What receivers are known by, and what they know this machine by, read from the files that the policy names. */
export interface Papers {
  /** The company's authority in PEM. */
  readonly authority: string | undefined;
  /** With the public ones. */
  readonly authorities: string[];
  readonly client: { readonly cert: string; readonly key: string } | undefined;
  /** Headers for OTLP. */
  readonly headers: Readonly<Record<string, string>>;
}

/** A header's name is a token (RFC 9110, 5.6.2), its value visible ASCII with single spaces in between (5.5). */
const HEADER = /^([!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}):[ \t]*([\u0021-\u007e](?:[ \t]?[\u0021-\u007e])*)[ \t]*$/u;

/** What we say ourselves. */
const OURS: ReadonlySet<string> = new Set([
  'content-type',
  'content-length',
  'host',
  'transfer-encoding',
  'connection',
]);

/**
 * Reads them anew each time, since certificates and tokens are replaced. A file that is missing, that others than its
 * owner may write, or that holds something else is trouble: nothing is sent without what the company asks for.
 */
export async function papersFor(
  { tls = {}, otlp }: Exports,
  owner: number | undefined,
): Promise<Papers | ExportTrouble> {
  const ownership: Ownership = { links: 'follow', ...(owner !== undefined && { owner }) };
  const read = async (path: string | undefined) => {
    if (path === undefined) return undefined;
    const content = await readOwned(path, ownership);
    return content?.state === 'text' ? content.text : FAULT;
  };
  const [authority, cert, key, headerLines] = await Promise.all(
    [tls.authority, tls.client?.certificate, tls.client?.key, otlp?.headersFile].map(read),
  );
  const headers = headersIn(headerLines);
  if (isFault(authority) || isFault(cert) || isFault(key) || isFault(headers)) return FAULT;
  const client = cert === undefined || key === undefined ? undefined : { cert, key };
  return { authority, authorities: authoritiesWith(authority), client, headers };
}

const FAULT: ExportTrouble = { kind: 'file' };

function isFault(value: string | ExportTrouble | Readonly<Record<string, string>> | undefined): value is ExportTrouble {
  return value === FAULT;
}

function headersIn(lines: string | ExportTrouble | undefined): Readonly<Record<string, string>> | ExportTrouble {
  if (lines === undefined) return {};
  if (typeof lines !== 'string') return FAULT;
  const headers: Record<string, string> = {};
  for (const line of lines.split(/\r?\n/u)) {
    if (line.trim() === '') continue;
    const [, name = '', value = ''] = HEADER.exec(line) ?? [];
    if (name === '' || OURS.has(name.toLowerCase())) return FAULT;
    headers[name.toLowerCase()] = value;
  }
  return headers;
}
