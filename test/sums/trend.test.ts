import { describe, expect, it } from 'vitest';
import { sumsOf } from '../../shared/sums/sums.ts';
import { firstDay, type Step, trendOf } from '../../shared/sums/trend.ts';
import { entryNamed } from '../electron/app/records/entries.ts';

describe('checks over time', () => {
  it.each<[day: string, step: Step, first: string]>([
    ['2026-02-14', 'day', '2026-02-14'],
    ['2026-01-05', 'week', '2026-01-05'],
    ['2026-01-11', 'week', '2026-01-05'],
    ['2026-01-01', 'week', '2025-12-29'],
    ['1969-12-31', 'week', '1969-12-29'],
    ['2024-02-29', 'month', '2024-02-01'],
    ['not a day', 'week', 'not a day'],
  ])('puts %s into the %s of %s', (day, step, first) => {
    expect(firstDay(day, step)).toBe(first);
  });

  const sums = sumsOf([
    entryNamed('a', { at: '2026-01-05T00:00:00Z' }),
    entryNamed('b', { at: '2026-01-19T00:00:00Z', action: 'block', outcome: 'held' }),
    entryNamed('c', { at: '2026-01-20T00:00:00Z' }),
    entryNamed('d', { at: '2026-01-20T00:00:00Z', outcome: 'restored' }),
  ]);

  it('has every stretch of the period, empty ones too', () => {
    const trend = trendOf(sums, { from: '2026-01-05', to: '2026-01-25' }, 'week');
    expect(trend.map(({ from, actions }) => [from, Object.fromEntries(actions)])).toEqual([
      ['2026-01-05', { redact: 1 }],
      ['2026-01-12', {}],
      ['2026-01-19', { block: 1, redact: 1 }],
    ]);
  });

  it('has what is there where no period was asked for', () => {
    expect(trendOf(sums, {}, 'month').map(({ from }) => from)).toEqual(['2026-01-01']);
  });
});
