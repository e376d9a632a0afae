import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyChain, sumUp } from '../../../shared/detect/names/ja-tagger-chain.ts';
import { LABELS } from '../../../shared/detect/names/ja-tagger-weights.ts';

const N = LABELS.length;
const score = fc.integer({ min: -3, max: 3 });
const square = fc.array(score, { minLength: N * N, maxLength: N * N });

/** Every way to label the tokens, with its product: what the sums stand for. */
function byHand(fits: readonly number[], passes: readonly number[], count: number): readonly number[] {
  const likely = Array.from({ length: count * N }, () => 0);
  for (let way = 0; way < N ** count; way++) {
    const labels = Array.from({ length: count }, (_, token) => Math.floor(way / N ** token) % N);
    const product = labels.reduce(
      (total, label, token) =>
        total *
        (fits[token * N + label] ?? 0) *
        (token === 0 ? 1 : (passes[(labels[token - 1] ?? 0) * N + label] ?? 0)),
      1,
    );
    for (const [token, label] of labels.entries())
      likely[token * N + label] = (likely[token * N + label] ?? 0) + product;
  }
  const total = likely.slice(0, N).reduce((sum, one) => sum + one, 0);
  return likely.map((one) => one / total);
}

describe('sumUp', () => {
  it.each([1, 2, 3])('adds up all ways to label %i tokens', (count) => {
    fc.assert(
      fc.property(fc.array(score, { minLength: count * N, maxLength: count * N }), square, (scores, transitions) => {
        const chain = emptyChain(count);
        chain.fits.set(scores.map(Math.exp));
        const passes = transitions.map(Math.exp);
        sumUp(chain, Float64Array.from(passes), count);
        for (const [index, likely] of byHand(scores.map(Math.exp), passes, count).entries())
          expect(chain.likely[index]).toBeCloseTo(likely, 9);
      }),
      { numRuns: 30 },
    );
  });
});
