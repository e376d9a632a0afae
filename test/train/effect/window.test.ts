import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../shared/record/entry.ts';
import { windowsOf } from '../../../shared/train/effect/window.ts';
import { finishedTry } from '../assign/sample-assignment.ts';

function entry(day: string, action: Entry['action'], more: Partial<Entry> = {}): Entry {
  return {
    id: day,
    at: `${day}T03:00:00Z`,
    host: 'desktop',
    site: 'chatgpt',
    tier: 'public',
    action,
    outcome: 'held',
    counts: { email: 2 },
    released: 0,
    added: 0,
    length: 10,
    policy: { id: 'p', version: 1 },
    ...more,
  };
}

const tokyo = { timeZone: 'Asia/Tokyo', passed: [] };

describe('the days before and after a lesson', () => {
  it('count held checks by category and rule, and leave out the day itself', () => {
    const rules = [
      { id: 'mail', action: 'redact', count: 2 },
      { id: 'seen', action: 'warn', count: 1 },
    ] as const;
    const entries = [
      entry('2026-03-01', 'redact', { rules }),
      entry('2026-03-09', 'allow'),
      entry('2026-03-10', 'block'),
      entry('2026-03-11', 'block', { counts: { email: 1, phone: 1 } }),
      entry('2026-03-12', 'warn'),
    ];
    const [window] = windowsOf([finishedTry('2026-03-10', 1)], { ...tokyo, entries, today: '2026-03-20' });
    expect(window).toEqual({
      lesson: 'sample',
      day: '2026-03-10',
      before: { days: 9, checks: 2, held: 1, topics: { email: 1, 'rule/mail': 1 } },
      after: { days: 10, checks: 2, held: 1, topics: { email: 1, phone: 1 } },
    });
  });

  it('end after 30 days', () => {
    const entries = [entry('2026-01-01', 'block'), entry('2026-04-09', 'block'), entry('2026-04-10', 'block')];
    const [window] = windowsOf([finishedTry('2026-03-10', 1)], { ...tokyo, entries, today: '2026-06-01' });
    expect(window?.before).toMatchObject({ days: 30, checks: 0 });
    expect(window?.after).toMatchObject({ days: 30, checks: 1 });
  });

  it('take the first pass, on the calendar of the person', () => {
    const entries = [entry('2026-03-09', 'block', { at: '2026-03-09T16:00:00Z' })];
    const tries = [finishedTry('2026-03-12', 1), finishedTry('2026-03-10', 1), finishedTry('2026-03-01', 0.1)];
    const [window, ...others] = windowsOf(tries, { ...tokyo, entries, today: '2026-03-20' });
    expect(others).toEqual([]);
    // 01:00 on the 10th in Tokyo: neither before nor after.
    expect([window?.before.checks, window?.after.checks]).toEqual([0, 0]);
  });

  it('count silent checks as occasions, and putting values back as none', () => {
    const silent = { host: 'desktop', site: 'x', tier: 'public', policy: { id: 'p', version: 1 }, found: {} } as const;
    const passed = [{ ...silent, day: '2026-03-11', checks: 7 }];
    const entries = [entry('2026-03-11', 'redact', { outcome: 'restored' })];
    const [window] = windowsOf([finishedTry('2026-03-10', 1)], { ...tokyo, entries, passed, today: '2026-03-20' });
    expect(window?.after).toMatchObject({ checks: 7, held: 0 });
  });
});
