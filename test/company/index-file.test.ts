import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintBuilder } from '../../shared/company/fingerprint-index.ts';
import { type CompanyIndex, decodeIndex, encodeIndex } from '../../shared/company/index-file.ts';
import { makeIndex } from '../../shared/company/make-index.ts';
import { sampleKey } from './sample-company.ts';

function sampleIndex(): CompanyIndex {
  const key = sampleKey();
  const builder = fingerprintBuilder({ kind: 'document', key, sources: 2, sieve: 12 });
  builder.add('来期の重点施策として、北関東の物流拠点を二か所に集約し、冷蔵設備の更新に十二億円を投じる。', 0);
  builder.add('A passage about cooling equipment in both of the northern storage sites of the company.', 1);
  const sources = [{ name: '中期計画.docx', marking: '極秘' }, { name: 'plan.md' }];
  return makeIndex({ kind: 'document', name: '文書', version: 3, made: '2026-04-01', sources }, builder.done(), key);
}

describe('an index file', () => {
  it('is what was written', () => {
    const index = sampleIndex();
    expect(decodeIndex(encodeIndex(index))).toEqual({ ok: true, value: index });
  });

  it('opens where it lies in a larger piece of memory', () => {
    const bytes = encodeIndex(sampleIndex());
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(decodeIndex(shifted.subarray(3))).toEqual({ ok: true, value: sampleIndex() });
  });

  it('holds no word of what it was made from', () => {
    const raw = Buffer.from(encodeIndex(sampleIndex())).toString('latin1');
    for (const word of ['cooling', 'northern', Buffer.from('冷蔵設備').toString('latin1')])
      expect(raw).not.toContain(word);
  });

  it('refuses what is cut short, longer or another file, and never throws', () => {
    const bytes = encodeIndex(sampleIndex());
    expect(decodeIndex(new Uint8Array(0)).ok).toBe(false);
    expect(decodeIndex(new Uint8Array([...bytes, 0])).ok).toBe(false);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), (length) => {
        expect(decodeIndex(bytes.slice(0, length)).ok).toBe(false);
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => {
        expect(decodeIndex(noise).ok).toBe(false);
      }),
    );
  });

  it('refuses a header that says more than the file holds', () => {
    const bytes = encodeIndex(sampleIndex());
    const text = Buffer.from(bytes)
      .toString('latin1')
      .replace(/"count":\d\d/u, '"count":99');
    expect(decodeIndex(new Uint8Array(Buffer.from(text, 'latin1'))).ok).toBe(false);
  });
});
