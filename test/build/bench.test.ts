import { describe, expect, it } from 'vitest';
import { quantile, timesOf } from '../../build/bench-measure.ts';
import { HOSTILE_SEEDS, TEXT_KINDS, textOf } from '../../build/bench-texts.ts';
import { yardstickRows } from '../../build/bench-yardsticks.ts';

describe('the benchmark', () => {
  it.each(TEXT_KINDS)('writes the same %s text for the same seed, as long as asked', (kind) => {
    expect(textOf(kind, 10_000, 3)).toHaveLength(10_000);
    expect(textOf(kind, 10_000, 3)).toBe(textOf(kind, 10_000, 3));
    expect(textOf(kind, 10_000, 3)).not.toBe(textOf(kind, 10_000, 4));
  });

  it('repeats no hostile seed twice', () => {
    expect(new Set(HOSTILE_SEEDS).size).toBe(HOSTILE_SEEDS.length);
  });

  it.each([
    [[5], 0.5, 5],
    [[3, 1, 2, 4], 0.5, 2],
    [[3, 1, 2, 4], 0.95, 4],
    [[3, 1, 2, 4], 0, 1],
  ])('of %j finds the quantile %d: %d', (times, share, expected) => {
    expect(quantile(times, share)).toBe(expected);
  });

  it('says how often, how long, how long nearly always, and how long at worst', () => {
    expect(timesOf(Array.from({ length: 100 }, (_, index) => index + 1))).toEqual({
      runs: 100,
      p50: 50,
      p95: 95,
      max: 100,
    });
  });

  it('puts the tools side by side, one line for each text and size', () => {
    const row = { text: 'code', runs: 1, max: 9, p95: 8, length: 200 } as const;
    expect(
      yardstickRows([
        { ...row, tool: 'A', p50: 1.2345, megabytes: 0.5 },
        { ...row, tool: 'B', p50: 2, megabytes: 40 },
        { ...row, tool: 'A', length: 10_000, p50: 3, megabytes: 1 },
        { ...row, tool: 'B', length: 10_000, p50: 4, megabytes: 2 },
      ]),
    ).toEqual([
      ['text', 'characters', 'A p50', 'p95', 'MB/s', 'B p50', 'p95', 'MB/s'],
      ['code', '200', '1.23', '8.00', '0.500', '2.00', '8.00', '40.0'],
      ['code', '10000', '3.00', '8.00', '1.00', '4.00', '8.00', '2.00'],
    ]);
  });
});
