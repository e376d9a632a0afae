import { afterEach, describe, expect, it } from 'vitest';
import { DayChart } from '../../../renderer/screens/history/day-chart.tsx';
import { byDay, lastDays, localDay } from '../../../renderer/screens/history/days.ts';
import type { Action } from '../../../shared/policy/policy.ts';
import type { Entry } from '../../../shared/record/entry.ts';
import { render } from '../parts/render.ts';
import { standIn } from '../training/stand-in.ts';

let close: () => void = () => undefined;
afterEach(() => close());

const TODAY = new Date(2026, 2, 2, 8, 30);

function at(month: number, day: number, hour: number, action: Action = 'allow'): Entry {
  const moment = new Date(2026, month - 1, day, hour);
  return {
    id: `${month}-${day}-${hour}`,
    at: moment.toISOString(),
    host: 'loopback',
    site: 'claude',
    tier: 'public',
    action,
    outcome: 'checked',
    counts: {},
    released: 0,
    added: 0,
    length: 1,
    policy: { id: 'starter', version: 1 },
  };
}

describe('days', () => {
  it.each([
    [new Date(2026, 0, 5, 0, 0), '2026-01-05'],
    [new Date(2026, 0, 5, 23, 59), '2026-01-05'],
    [new Date(2026, 11, 31, 12, 0), '2026-12-31'],
  ])('are those of this computer: %s', (moment, day) => {
    expect(localDay(moment)).toBe(day);
  });

  it('group entries in the order they came', () => {
    const days = byDay([at(3, 2, 1), at(3, 1, 23), at(3, 1, 0)]);
    expect(days.map(({ day, entries }) => [day, entries.length])).toEqual([
      ['2026-03-02', 1],
      ['2026-03-01', 2],
    ]);
  });

  it('count verdicts over two weeks across the end of a month, empty days included', () => {
    const entries = [at(3, 2, 1, 'block'), at(3, 2, 0), at(2, 28, 9, 'redact'), at(2, 17, 9), at(2, 16, 9)];
    const days = lastDays(entries, TODAY, 14);
    expect(days.map(({ day }) => day)).toHaveLength(14);
    expect([days[0]?.day, days.at(-1)?.day]).toEqual(['2026-02-17', '2026-03-02']);
    expect(days.at(-1)).toEqual({ day: '2026-03-02', total: 2, counts: { allow: 1, warn: 0, redact: 0, block: 1 } });
    expect(days.reduce((sum, day) => sum + day.total, 0)).toBe(4);
  });
});

describe('the chart', () => {
  it('draws a bar for each verdict of a day and gives the same figures as a table', async () => {
    await standIn();
    const entries = [at(3, 2, 1, 'block'), at(3, 2, 0), at(2, 28, 9, 'redact')];
    const { host, close: shut } = render(<DayChart entries={entries} today={TODAY} />);
    close = shut;
    const bars = [...host.querySelectorAll('.chart .bar')].map((bar) => bar.getAttribute('data-action'));
    expect(bars).toEqual(['redact', 'allow', 'block']);
    expect(host.querySelector('.chart')?.getAttribute('aria-label')).toContain('合計3件');
    const rows = [...host.querySelectorAll('tbody tr')];
    expect(rows).toHaveLength(14);
    expect([...(rows[0]?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent)).toEqual([
      '1',
      '0',
      '0',
      '1',
      '2',
    ]);
  });

  it('stacks its bars without gaps or overlap, within the drawing', async () => {
    await standIn();
    const entries = Array.from({ length: 9 }, (_, index) => at(3, 2, index, index < 6 ? 'warn' : 'block'));
    const { host, close: shut } = render(<DayChart entries={entries} today={TODAY} />);
    close = shut;
    const [low, high] = [...host.querySelectorAll('.chart .bar')].map((bar) => Number(bar.getAttribute('y')));
    expect(low).toBe(40);
    expect(high).toBe(0);
  });
});
