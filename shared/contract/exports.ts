import type { OtlpExport, SyslogExport } from '../policy/arrangements.ts';
import { nothing } from './shape.ts';

/** Where the record may be handed to. */
export const DESTINATIONS = ['syslog', 'otlp'] as const;
export type Destination = (typeof DESTINATIONS)[number];

/**
 * Why nothing could be handed over. `unreachable`: no connection; `timeout`: no answer; `certificate`: the receiver is
 * not who it should be, or does not know this machine; `status`: it answered with the status `code`; `file`: a file that
 * the policy names cannot be used.
 */
export const EXPORT_TROUBLES = ['unreachable', 'timeout', 'certificate', 'status', 'file'] as const;

export interface ExportTrouble {
  readonly kind: (typeof EXPORT_TROUBLES)[number];
  /** A code of the system such as `ECONNREFUSED`, or a status of HTTP. */
  readonly code?: string;
}

/** How far one receiver has the record. */
export interface ExportState {
  readonly destination: Destination;
  readonly place: string;
  /** Lines that it has not got yet. */
  readonly waiting: number;
  readonly sent: number;
  /** Lines that it will never get. */
  readonly lost: number;
  /** When it last took something, ISO 8601, UTC. */
  readonly last: string | null;
  /** When it is tried again. */
  readonly next: string | null;
  readonly trouble: ExportTrouble | null;
}

/** What the page about what is kept asks about receivers. */
export const EXPORT_CALLS = { 'exports.read': nothing } as const;

export interface ExportReplies {
  /** One for each receiver that the policy names. */
  'exports.read': readonly ExportState[];
}

/** A receiver's place, as people write it. */
export function syslogPlace({ host, port, protocol }: SyslogExport): string {
  return `${protocol}://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** The address of OTLP's logs: as it is given, with the path of the specification where there is none. */
export function otlpPlace({ endpoint }: OtlpExport): string {
  return /^https:\/\/[^/?#]+\/?$/u.test(endpoint) ? `${endpoint.replace(/\/$/u, '')}/v1/logs` : endpoint;
}
