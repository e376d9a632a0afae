import { otlpPlace } from '../../../shared/contract/exports.ts';
import type { OtlpExport } from '../../../shared/policy/arrangements.ts';
import type { Sender } from '../../../shared/record/export/exported.ts';
import { otlpRequest } from '../../../shared/record/export/otlp.ts';
import { dispatcherOn } from '../policy/sources/https-client.ts';
import type { Clock } from '../ports.ts';
import { type Answer, type Courier, failed, PATIENCE_MS } from './courier.ts';
import type { Papers } from './papers.ts';

/** Records in one request: about 300 kB. */
const MOST = 200;

/** A longer answer is none. */
const LARGEST_ANSWER = 65_536;

/** Statuses after which the same request is sent again (OTLP specification, "Retryable Response Codes"). */
const LATER: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/**
 * Statuses that say nothing about the records: the receiver did not let this machine in, or there is none at this address.
 * The specification would drop the records for all of these; they wait here, since a token that is over must not cost a
 * company its record.
 */
const NOT_LOOKED_AT: ReadonlySet<number> = new Set([401, 403, 404, 405, 407]);

/** A receiver's wish to be left alone is followed up to a day. */
const LONGEST_WISH_MS = 86_400_000;

/** Brings lines to a receiver of OTLP over HTTPS, in the JSON encoding. Its answer says what it took. */
export async function otlpCourier(
  place: OtlpExport,
  { authority, client, headers }: Papers,
  { sender, clock }: { readonly sender: Sender; readonly clock: Clock },
): Promise<Courier> {
  const { request } = await import('undici');
  const dispatcher = await dispatcherOn({ proxy: place.proxy, authority, client }, PATIENCE_MS, LARGEST_ANSWER);
  const address = otlpPlace(place);
  return {
    most: MOST,
    async send(parcels) {
      const now = clock.now();
      const lines = parcels.map(({ line }) => line);
      try {
        const {
          statusCode,
          headers: answered,
          body,
        } = await request(address, {
          dispatcher,
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json' },
          body: JSON.stringify(otlpRequest(lines, sender, now.toISOString())),
          signal: AbortSignal.timeout(PATIENCE_MS),
        });
        const text = await body.text();
        return answerOf(statusCode, text, { most: parcels.length, later: answered['retry-after'], now });
      } catch (error) {
        return failed(error);
      }
    },
    close: () => dispatcher.destroy(),
  };
}

interface Around {
  readonly most: number;
  readonly later: string | string[] | undefined;
  readonly now: Date;
}

function answerOf(status: number, text: string, { most, later, now }: Around): Answer {
  if (status >= 200 && status < 300) return { state: 'taken', refused: Math.min(most, rejectedIn(text)) };
  if (status === 413) return { state: 'too-large' };
  if (LATER.has(status) || NOT_LOOKED_AT.has(status) || status < 400) {
    const wait = waitOf(later, now);
    return { state: 'failed', trouble: { kind: 'status', code: String(status) }, ...(wait !== undefined && { wait }) };
  }
  return { state: 'taken', refused: most };
}

/** How many records were rejected: a 64-bit number is a text in this encoding. A message beside it is not kept. */
function rejectedIn(text: string): number {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    return 0;
  }
  const count = Number(fieldOf(fieldOf(answer, 'partialSuccess'), 'rejectedLogRecords') ?? 0);
  return Number.isSafeInteger(count) && count > 0 ? count : 0;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

/** `Retry-After` in seconds or as a date (RFC 9110, 10.2.3), in milliseconds. */
function waitOf(later: string | string[] | undefined, now: Date): number | undefined {
  if (typeof later !== 'string') return undefined;
  const wait = /^\d{1,9}$/u.test(later) ? Number(later) * 1_000 : Date.parse(later) - now.getTime();
  return Number.isFinite(wait) && wait >= 0 ? Math.min(wait, LONGEST_WISH_MS) : undefined;
}
