import type { Settings } from '../contract/settings.ts';
import type { Category } from '../detect/category.ts';
import type { Band } from '../detect/confidence.ts';
import type { Hours } from './rule.ts';

/** How long entries are kept on the machine. */
export interface Retention {
  readonly days: number;
  readonly comment?: string;
}

/** How often a short lesson may be shown at the moment of risk, and when never. */
export interface Moments {
  readonly perDay: number;
  readonly perWeek: number;
  readonly quiet?: Hours;
  readonly comment?: string;
}

/** Where results of training go, and how many people a group has at least before its numbers are shown. */
export interface Results {
  /** A folder that the person's machine can write to. */
  readonly folder?: string;
  readonly smallestGroup?: number;
  readonly comment?: string;
}

/** Which findings people may mark as wrong. What a rule blocks is never among them. */
export interface WrongLimits {
  /** The surest band that may be marked; `none`: people mark nothing. */
  readonly upTo: 'none' | Band;
  /** Only findings of these categories; left out: of all. */
  readonly categories?: readonly Category[];
  readonly comment?: string;
}

/** A collector that speaks syslog (RFC 5424) and understands CEF. */
export interface SyslogExport {
  readonly host: string;
  readonly port: number;
  readonly protocol: 'udp' | 'tcp' | 'tls';
}

/** A collector that speaks OTLP over HTTP (OpenTelemetry Protocol 1.x). */
export interface OtlpExport {
  /** An `https:` address; without a path, `/v1/logs` is meant. */
  readonly endpoint: string;
  /** A file on the person's machine with one `Name: value` a line: a token has no place in a policy, which many can read. */
  readonly headersFile?: string;
  /** `http://host:port` of the company's proxy. */
  readonly proxy?: string;
}

/** How collectors are known, and how they know the machine. The public authorities count as well; checking cannot be switched off. */
export interface ExportTls {
  /** File of the company's certificate authority in PEM. */
  readonly authority?: string;
  /** Files of this machine's certificate and its key in PEM. */
  readonly client?: { readonly certificate: string; readonly key: string };
}

/** Where entries are handed to: ids, counts and decisions, never text. */
export interface Exports {
  readonly syslog?: SyslogExport;
  readonly otlp?: OtlpExport;
  readonly tls?: ExportTls;
  /** Whether the name of the person's account goes along, and the name of the computer. */
  readonly person?: boolean;
  readonly computer?: boolean;
  readonly comment?: string;
}

/** Values for the settings of the app. */
export type CompanySettings = Readonly<Partial<Settings>>;
