import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../shared/policy/policy.ts';
import type { Outcome } from '../../../shared/record/entry.ts';
import { cefEvent, escapedHeader, escapedValue } from '../../../shared/record/export/cef.ts';
import { factsOf } from '../../../shared/record/export/facts.ts';
import { severityOf } from '../../../shared/record/export/severity.ts';
import {
  counted,
  escapedParameter,
  LONGEST_MESSAGE,
  syslogMessage,
  utf8Length,
} from '../../../shared/record/export/syslog.ts';
import { passedOf } from '../../../shared/record/passed.ts';
import { entryNamed } from '../../electron/app/records/entries.ts';
import { anyLine, entryLine, lineWith, MACHINE, SENDER } from './lines.ts';

describe('escaping', () => {
  it.each([
    ['a|b', 'a\\|b'],
    ['a\\b', 'a\\\\b'],
    ['a=b', 'a=b'],
    ['a\r\nb', 'a b'],
    ['\\|', '\\\\\\|'],
  ])('in the header of CEF: %j', (text, escaped) => expect(escapedHeader(text)).toBe(escaped));

  it.each([
    ['a=b', 'a\\=b'],
    ['a\\b', 'a\\\\b'],
    ['a|b', 'a|b'],
    ['a\nb', 'a\\nb'],
    ['a\r\nb', 'a\\r\\nb'],
    ['\\=', '\\\\\\='],
    ['日本語', '日本語'],
  ])('in the extension of CEF: %j', (text, escaped) => expect(escapedValue(text)).toBe(escaped));

  it.each([
    ['a"b', 'a\\"b'],
    ['a]b', 'a\\]b'],
    ['a\\b', 'a\\\\b'],
    ['[a=b]', '[a=b\\]'],
  ])('in structured data: %j', (text, escaped) => expect(escapedParameter(text)).toBe(escaped));
});

describe('a CEF event', () => {
  it('has the header and the keys of the dictionary, custom ones with their label', () => {
    const event = cefEvent(entryLine({ group: 'sales', outcome: 'sent-original', reason: 'consent' }), SENDER);
    expect(event).toBe(
      'CEF:0|Sekisho|Sekisho|1.2.3|entry/sent-original|Text sent as it was|8|' +
        `rt=1767225600000 externalId=id-7 deviceExternalId=${MACHINE} cat=entry sourceServiceName=terminal ` +
        'destinationServiceName=chatgpt act=redact outcome=sent-original reason=consent ' +
        'flexString1=public flexString1Label=tier cn1=7 cn1Label=seq cn2=120 cn2Label=length cn3=2 cn3Label=findings ' +
        'cfp1=0 cfp1Label=released cfp2=0 cfp2Label=added cs1=starter 1 cs1Label=policy ' +
        'cs2=personal-data\\=redact:2 cs2Label=rules cs3=phone:high\\=2 cs3Label=found cs4=sales cs4Label=group ' +
        `cs6=${'a'.repeat(64)} cs6Label=hash`,
    );
  });

  it('says that it may have been received before', () => {
    expect(cefEvent(entryLine(), SENDER, { resent: true })).toContain(' flexNumber1=1 flexNumber1Label=resent');
  });
});

describe('severity', () => {
  it.each<[Outcome, Action, string]>([
    ['sent-original', 'block', 'high'],
    ['copied-original', 'redact', 'high'],
    ['sent-original', 'warn', 'medium'],
    ['copied-original', 'allow', 'information'],
    ['unchecked', 'allow', 'medium'],
    ['held', 'block', 'low'],
    ['sent-safe', 'redact', 'low'],
    ['copied-safe', 'redact', 'low'],
    ['restored', 'allow', 'information'],
    ['checked', 'block', 'information'],
    ['passed', 'warn', 'information'],
  ])('of %s under %s is %s', (outcome, action, severity) => {
    expect(severityOf(factsOf(entryLine({ outcome, action }).body))).toBe(severity);
  });

  const at = '2026-01-01T00:00:00Z';
  it.each([
    [{ trouble: { from: 1, to: 1, why: 'gone', at } }, 'high'],
    [{ pruned: { through: 1, hash: '', count: 1, why: 'cleared', at } }, 'medium'],
    [{ pruned: { through: 1, hash: '', count: 1, why: 'retention', at } }, 'information'],
    [{ cut: { bytes: 1, at } }, 'medium'],
    [{ notice: { why: 'lost', count: 1, at } }, 'medium'],
    [{ notice: { why: 'changed', count: 1, at } }, 'very-high'],
    [{ notice: { why: 'replaced', count: 1, at } }, 'very-high'],
    [{ correction: { entry: 'x', why: 'not-me', at } }, 'information'],
  ] as const)('of %j is %s', (body, severity) => expect(severityOf(factsOf(body))).toBe(severity));
});

describe('a syslog message', () => {
  const message = (line = entryLine()) => syslogMessage(line, SENDER, LONGEST_MESSAGE.udp);

  it('has the header of RFC 5424, registered structured data, and no mark where all is ASCII', () => {
    expect(message().split('CEF:')[0]).toBe(
      `<133>1 2026-01-01T00:00:00.000Z ${MACHINE} sekisho - entry [meta sequenceId="7"][origin software="sekisho" swVersion="1.2.3"] `,
    );
  });

  it('begins its text with the mark where a name is not ASCII, and never has one as a host', () => {
    const line = entryLine({}, { person: '森 春香', computer: '経理 PC' });
    expect(message(line)).toContain(' ---PC sekisho ');
    expect(message(line)).toContain('] \uFEFFCEF:0|');
  });

  it('counts octets, not characters', () => {
    const line = message(entryLine({}, { person: '森' }));
    expect(counted(line)).toBe(`${Buffer.byteLength(line)} ${line}`);
  });

  it('counts the numbers of lines around where they end', () => {
    expect(message(entryLine({}, { seq: 2_147_483_648 }))).toContain('sequenceId="1"');
  });

  it('has a day as its first instant', () => {
    const passed = passedOf(entryNamed('x'), '2026-01-02T03:04:05Z', 'terminal');
    expect(message(lineWith({ passed }))).toMatch(/^<134>1 2026-01-02T00:00:00Z /u);
  });

  it('stays within what one datagram holds, and says what it left out', () => {
    const rules = Array.from(
      { length: 60 },
      (_, at) => ({ id: `${'r'.repeat(70)}${at}`, action: 'block', count: 1 }) as const,
    );
    const short = message(entryLine({ rules }));
    expect(short).toContain('flexNumber2=1 flexNumber2Label=shortened');
    expect(short).not.toContain('cs2=');
    expect(short).toContain('cs3=phone:high\\=2');
    expect(syslogMessage(entryLine({ rules }), SENDER, LONGEST_MESSAGE.tcp)).not.toContain('shortened');
  });

  it('never passes its limit or holds a line break, whatever the line', () => {
    fc.assert(
      fc.property(anyLine, fc.constantFrom('udp' as const, 'tcp' as const), (line, protocol) => {
        const text = syslogMessage(line, SENDER, LONGEST_MESSAGE[protocol], { resent: true });
        expect(Buffer.byteLength(text)).toBe(utf8Length(text));
        expect(utf8Length(text)).toBeLessThanOrEqual(LONGEST_MESSAGE[protocol]);
        expect(text).not.toMatch(/[\r\n]/u);
      }),
    );
  });
});
