import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BeforeAfter, rateRatio } from '../../../shared/train/effect/rate-ratio.ts';

const person = (b: number, bChecks: number, a: number, aChecks: number): BeforeAfter => ({
  before: { events: b, occasions: bChecks },
  after: { events: a, occasions: aChecks },
});

const count = fc.integer({ min: 0, max: 50 });
const people = fc.array(
  fc.tuple(count, count, count, count).map(([b, moreB, a, moreA]) => person(b, b + moreB + 1, a, a + moreA + 1)),
  { minLength: 1, maxLength: 40 },
);

describe('a rate ratio', () => {
  it('of two counts has the Poisson interval, worked out by hand', () => {
    // 10 of 1 000 before, 5 of 1 000 after: 0.5 · exp(±1.959964 · √(1/5 + 1/10)) = 0.1709 to 1.4628.
    const result = rateRatio([person(10, 1000, 5, 1000)]);
    expect(result?.ratio).toBeCloseTo(0.5, 10);
    expect(result?.low).toBeCloseTo(0.1709, 4);
    expect(result?.high).toBeCloseTo(1.4628, 4);
  });

  it('is wider when few people make most of the events', () => {
    // Ten people alike against the same totals with all events in one person's checks.
    const even = Array.from({ length: 10 }, () => person(10, 100, 5, 100));
    const lumpy = [
      person(100, 100, 10, 100),
      ...Array.from({ length: 9 }, (_, i) => person(0, 100, i === 0 ? 40 : 0, 100)),
    ];
    const [one, other] = [rateRatio(even), rateRatio(lumpy)];
    expect(one?.ratio).toBeCloseTo(0.5, 10);
    expect(other?.ratio).toBeCloseTo(0.5, 10);
    expect((other?.high ?? 0) / (other?.low ?? 1)).toBeGreaterThan((one?.high ?? 0) / (one?.low ?? 1));
  });

  it('exists with no event on one side or both', () => {
    expect(rateRatio([person(4, 10, 0, 10)])?.ratio).toBeCloseTo(0.5 / 4.5, 10);
    expect(rateRatio([person(0, 10, 0, 10)])?.ratio).toBe(1);
  });

  it('leaves out people without checks on both sides', () => {
    expect(rateRatio([person(1, 10, 1, 10), person(9, 10, 0, 0)])?.people).toBe(1);
    expect(rateRatio([person(9, 10, 0, 0)])).toBeUndefined();
    expect(rateRatio([])).toBeUndefined();
  });

  it('lies inside its interval, and turned around it is its inverse', () => {
    fc.assert(
      fc.property(people, (list) => {
        const result = rateRatio(list);
        const turned = rateRatio(list.map(({ before, after }) => ({ before: after, after: before })));
        if (result === undefined || turned === undefined) throw new Error('there are checks on both sides');
        expect(result.low).toBeLessThanOrEqual(result.ratio);
        expect(result.high).toBeGreaterThanOrEqual(result.ratio);
        expect(turned.ratio * result.ratio).toBeCloseTo(1, 6);
        expect(turned.high * result.low).toBeCloseTo(1, 6);
      }),
    );
  });

  it('narrows with more of the same people', () => {
    fc.assert(
      fc.property(people, (list) => {
        const [one, four] = [rateRatio(list), rateRatio([...list, ...list, ...list, ...list])];
        const width = (result: typeof one) => Math.log((result?.high ?? 1) / (result?.low ?? 1));
        expect(width(four)).toBeLessThan(width(one));
      }),
    );
  });
});
