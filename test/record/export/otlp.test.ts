import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { otlpRequest } from '../../../shared/record/export/otlp.ts';
import { anyLine, entryLine, MACHINE, SENDER } from './lines.ts';
import { officialRequest } from './official-otlp.ts';

const NOW = '2026-01-02T03:04:05.678Z';

describe('an OTLP request', () => {
  it('names resource and attributes as the semantic conventions do, and writes 64-bit numbers as texts', () => {
    const request = otlpRequest([entryLine({}, { person: 'mori', computer: 'pc-1' })], SENDER, NOW);
    const [{ resource, scopeLogs } = never()] = request.resourceLogs;
    expect(resource.attributes).toEqual([
      { key: 'service.name', value: { stringValue: 'sekisho' } },
      { key: 'service.version', value: { stringValue: '1.2.3' } },
      { key: 'service.instance.id', value: { stringValue: MACHINE } },
      { key: 'host.name', value: { stringValue: 'pc-1' } },
    ]);
    const [record = never()] = scopeLogs[0]?.logRecords ?? [];
    expect(record).toMatchObject({
      timeUnixNano: '1767225600000000000',
      observedTimeUnixNano: '1767323045678000000',
      severityNumber: 10,
      severityText: 'INFO2',
      eventName: 'sekisho.record.entry',
      body: { stringValue: 'copied-safe' },
    });
    expect(record.attributes).toEqual(
      expect.arrayContaining([
        { key: 'log.record.uid', value: { stringValue: 'id-7' } },
        { key: 'user.name', value: { stringValue: 'mori' } },
        { key: 'sekisho.record.seq', value: { intValue: '7' } },
        { key: 'sekisho.site', value: { stringValue: 'chatgpt' } },
        { key: 'sekisho.found.phone.high', value: { intValue: '2' } },
        { key: 'sekisho.rules', value: { arrayValue: { values: [{ stringValue: 'personal-data=redact:2' }] } } },
      ]),
    );
  });

  it('has only what the official definition knows, in the types that it has', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 1, maxLength: 3 }), (lines) => {
        const json: unknown = JSON.parse(JSON.stringify(otlpRequest(lines, SENDER, NOW)));
        expect(officialRequest(json)).toEqual(json);
      }),
      { numRuns: 50 },
    );
  });

  it('would be found out with a field, a type or a name that the definition has not', () => {
    const json = JSON.parse(JSON.stringify(otlpRequest([entryLine()], SENDER, NOW))) as object;
    expect(officialRequest({ ...json, resource_logs: [] })).not.toEqual({ ...json, resource_logs: [] });
    const wrong = { resourceLogs: [{ scopeLogs: [{ logRecords: [{ timeUnixNano: 5 }] }] }] };
    expect(officialRequest(wrong)).not.toEqual(wrong);
  });
});

function never(): never {
  throw new Error('nothing there');
}
