import { cefEvent, type Part, type Telling } from './cef.ts';
import type { Exported, Sender } from './exported.ts';
import { type Facts, factsOf } from './facts.ts';
import { SCALES, severityOf } from './severity.ts';

/** "local use 0" (RFC 5424, table 1): the facilities below 16 belong to parts of an operating system. */
const FACILITY = 16;

/**
 * Bytes that a receiver takes at least, as it should: 2 048 for any transport (RFC 5424, 6.1), of which one datagram is
 * the safest way (RFC 5426, 3.2); 8 192 over TLS (RFC 5425, 4.3.1), and over TCP where the same programs listen.
 */
export const LONGEST_MESSAGE = { udp: 2_048, tcp: 8_192, tls: 8_192 } as const;

/** The largest value of `sequenceId` (RFC 5424, 7.3.1). */
const LARGEST_SEQUENCE = 2_147_483_647;

/**
 * One line as a syslog message (RFC 5424) with a CEF event as its text. It is at most `longest` bytes: lists are left out
 * of longer ones, and the event says so. Structured data has registered names only, since a name of our own would need a
 * number that IANA gives to enterprises: `sequenceId` of `meta` is the number of the line (7.3.1), `origin` names the
 * program (7.2). The id that tells one line from all others is `externalId` of the event.
 */
export function syslogMessage(
  line: Exported,
  sender: Sender,
  longest: number,
  telling: Pick<Telling, 'resent'> = {},
): string {
  const parts: readonly (readonly Part[])[] = [[], ['rules'], ['rules', 'found']];
  let message = '';
  for (const without of parts) {
    message = `${headerOf(line, sender)} ${marked(cefEvent(line, sender, { ...telling, without }))}`;
    if (utf8Length(message) <= longest) break;
  }
  return message;
}

/** Octet counting, so that a message may hold any character (RFC 6587, 3.4.1; RFC 5425, 4.3). */
export function counted(message: string): string {
  return `${utf8Length(message)} ${message}`;
}

/** PRI, version, time, host, program, process, kind, structured data. No process: the record outlives the one that wrote it. */
function headerOf(line: Exported, { version }: Sender): string {
  const facts = factsOf(line.body);
  const priority = FACILITY * 8 + SCALES[severityOf(facts)].syslog;
  const sequence = ((line.seq - 1) % LARGEST_SEQUENCE) + 1;
  const data = `[meta sequenceId="${Math.max(1, sequence)}"][origin software="sekisho" swVersion="${escapedParameter(version)}"]`;
  return `<${priority}>1 ${timeOf(facts)} ${hostOf(line)} sekisho - ${facts.kind} ${data}`;
}

/** Quote, backslash and closing bracket are escaped (RFC 5424, 6.3.3). */
export function escapedParameter(text: string): string {
  return text.replaceAll(/["\\\]]/gu, '\\$&');
}

/** A day is its first instant. */
function timeOf({ at }: Facts): string {
  return at.length === 10 ? `${at}T00:00:00Z` : at;
}

/** Printable ASCII without a space, at most 255 characters (RFC 5424, 6). The number of the record is one. */
function hostOf({ machine, computer = machine }: Exported): string {
  const printable = computer.replaceAll(/[^\u0021-\u007e]/gu, '-').slice(0, 255);
  return printable === '' ? '-' : printable;
}

/** UTF-8 has to begin with its mark, ASCII needs none (RFC 5424, 6.4), and many programs look for `CEF:` right there. */
function marked(event: string): string {
  return /[^\u0000-\u007f]/u.test(event) ? `\uFEFF${event}` : event;
}

/** Number of bytes in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
