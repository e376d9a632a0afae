import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CODE_CUT } from '../../shared/company/code-match.ts';
import { collector, NO_LIMITS } from '../../shared/company/collect.ts';
import { applyDelta, makeDelta } from '../../shared/company/delta.ts';
import { type CompanyIndex, encodeIndex } from '../../shared/company/index-file.ts';
import { makeIndex } from '../../shared/company/make-index.ts';
import { sampleKey } from './sample-company.ts';

const entries = fc.array(fc.tuple(fc.nat(2 ** 30), fc.nat(3)), { maxLength: 120 });

function indexOf(items: readonly (readonly [number, number])[], version: number, bits = 31): CompanyIndex {
  const collected = collector(2, 31);
  for (const [tag, source] of items) collected.add(tag, source);
  const parts = { cut: CODE_CUT, sets: [collected.pack(bits, NO_LIMITS)], table: new Uint32Array(0) };
  const sources = ['a', 'b', 'c', 'd'].map((name) => ({ name }));
  return makeIndex({ kind: 'code', name: 'x', version, made: '2026-04-01', sources }, parts, sampleKey());
}

describe('a delta', () => {
  it('leads from any version to any other, byte for byte', () => {
    fc.assert(
      fc.property(entries, entries, entries, (shared, old, fresh) => {
        const [before, after] = [indexOf([...shared, ...old], 1), indexOf([...shared, ...fresh], 2)];
        const delta = makeDelta(before, after);
        expect(delta === undefined ? undefined : applyDelta(before, delta)).toEqual({
          ok: true,
          value: encodeIndex(after),
        });
      }),
    );
  });

  it('is small where little changed', () => {
    const items = Array.from({ length: 20_000 }, (_, at) => [at * 50_000, at % 4] as const);
    const delta = makeDelta(indexOf(items, 1), indexOf([...items, [7, 1]], 2));
    expect(delta?.length).toBeLessThan(encodeIndex(indexOf(items, 1)).length / 20);
  });

  it('is not made between indexes that are cut differently', () => {
    expect(makeDelta(indexOf([[1, 1]], 1), indexOf([[1, 1]], 2, 20))).toBeUndefined();
  });

  it('is refused by another version and where it is damaged', () => {
    const delta = makeDelta(indexOf([[1, 1]], 1), indexOf([[2, 1]], 2)) ?? new Uint8Array();
    expect(applyDelta(indexOf([[1, 1]], 3), delta).ok).toBe(false);
    expect(applyDelta(indexOf([[1, 1]], 1), delta.slice(0, -4)).ok).toBe(false);
  });
});
