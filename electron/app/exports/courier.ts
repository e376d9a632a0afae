import type { ExportTrouble } from '../../../shared/contract/exports.ts';
import type { Exported } from '../../../shared/record/export/exported.ts';
import { codeOf } from '../commands/terminal.ts';

/** A line on its way, with whether it may have arrived before. */
export interface Parcel {
  readonly line: Exported;
  readonly resent: boolean;
}

/**
 * What a receiver made of them. `taken`: as far as its protocol can say, all but `refused`, which it will never take;
 * `too-large`: fewer at once may go; `failed`: it was not reached or did not look at them, so they wait, at least `wait`
 * milliseconds where it said so.
 */
export type Answer =
  | { readonly state: 'taken'; readonly refused: number }
  | { readonly state: 'too-large' }
  | { readonly state: 'failed'; readonly trouble: ExportTrouble; readonly wait?: number };

/** Brings lines to one receiver. */
export interface Courier {
  /** How many it takes at once. */
  readonly most: number;
  /** Never rejects. */
  send(parcels: readonly Parcel[]): Promise<Answer>;
  close(): Promise<void>;
}

/** How long a receiver may take to answer. */
export const PATIENCE_MS = 10_000;

/** Codes of Node and OpenSSL that say that somebody is not who they should be. */
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_|ALTNAME|SSL_ALERT/u;
const LATE: ReadonlySet<string> = new Set(['ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT']);

/** What an error of a connection comes to. Its message is not kept: it could quote anything. */
export function failed(error: unknown): Extract<Answer, { state: 'failed' }> {
  const given = codeOf(error);
  const code = /^[A-Z0-9_]{1,60}$/u.test(given) ? { code: given } : {};
  const isLate = LATE.has(given) || (error instanceof Error && error.name === 'TimeoutError');
  const kind = isLate ? 'timeout' : CERTIFICATE.test(given) ? 'certificate' : 'unreachable';
  return { state: 'failed', trouble: { kind, ...code } };
}
