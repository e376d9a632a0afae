import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JA_TAGGER } from '../../../shared/detect/names/ja-tagger.generated.ts';
import { BUCKETS } from '../../../shared/detect/names/ja-tagger-features.ts';
import { LABELS, openWeights, packWeights, WEIGHED } from '../../../shared/detect/names/ja-tagger-weights.ts';

const weight = fc.integer({ min: -44, max: 44 });
const rows = fc.array(
  fc.record({
    bucket: fc.integer({ min: 0, max: BUCKETS - 1 }),
    weights: fc.array(weight, { minLength: WEIGHED, maxLength: WEIGHED }),
  }),
  { maxLength: 30 },
);
const transitions = fc.array(weight, { minLength: LABELS.length ** 2, maxLength: LABELS.length ** 2 });

describe('packed weights', () => {
  it('open as they were packed, whatever rows are left out', () => {
    fc.assert(
      fc.property(rows, transitions, (given, passes) => {
        const features = new Int8Array(BUCKETS * WEIGHED);
        for (const { bucket, weights } of given) features.set(weights, bucket * WEIGHED);
        const opened = openWeights(packWeights({ features, transitions: Int8Array.from(passes) }));
        expect(Buffer.compare(Buffer.from(opened.features), Buffer.from(features))).toBe(0);
        expect([...opened.transitions]).toEqual(passes);
      }),
      { numRuns: 20 },
    );
  });

  it.each([0, 88, 89, 90, 178, BUCKETS - 1])('hold a row behind %i empty ones', (bucket) => {
    const features = new Int8Array(BUCKETS * WEIGHED);
    features.set([1, -2, 44, -44], bucket * WEIGHED);
    const { features: opened } = openWeights(packWeights({ features, transitions: new Int8Array(25) }));
    expect([...opened.subarray(bucket * WEIGHED, (bucket + 1) * WEIGHED)]).toEqual([1, -2, 44, -44]);
    expect(opened.filter((one) => one !== 0)).toHaveLength(4);
  });

  it('are the printable text that the product ships, no escapes in it', () => {
    expect(JA_TAGGER).toMatch(/^[#-[\]-~]+$/u);
    expect(packWeights(openWeights(JA_TAGGER)) === JA_TAGGER).toBe(true);
  });
});
