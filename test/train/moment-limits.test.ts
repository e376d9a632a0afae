import { describe, expect, it } from 'vitest';
import { mayShowMoment, momentLimits, momentsWithin } from '../../shared/train/moment-limits.ts';
import type { MomentAnswer } from '../../shared/train/progress.ts';

const NOW = '2026-04-10T09:00:00.000Z';
const LOCAL = { date: '2026-04-10', weekday: 5, minutes: 18 * 60 };
const AT = { now: NOW, local: LOCAL };

const shown = (daysAgo: number, review = false): MomentAnswer => ({
  id: `${daysAgo}`,
  lesson: 'l',
  lessonVersion: 1,
  card: 'c',
  at: new Date(Date.parse(NOW) - daysAgo * 86_400_000).toISOString(),
  ...(review ? { review: true as const } : {}),
});
const after = (...days: readonly number[]) => ({ attempts: [], moments: days.map((day) => shown(day)) });

describe('how often a card may be shown', () => {
  it.each([
    ['nothing was shown', {}, [], true],
    ['once today', {}, [0.2], true],
    ['twice today', {}, [0.2, 0.9], false],
    ['twice a day ago', {}, [1, 1.01], true],
    ['seven times within a week', {}, [1.1, 1.2, 2, 3, 4, 5, 6], false],
    ['seven times, the first a week ago', {}, [1.1, 1.2, 2, 3, 4, 5, 7], true],
    ['never by the policy', { perDay: 0, perWeek: 7 }, [], false],
    ['once a week by the policy', { perDay: 1, perWeek: 1 }, [3], false],
    ['quiet hours', { perDay: 9, perWeek: 9, quiet: { from: '17:30', to: '09:00' } }, [], false],
    ['outside of quiet hours', { perDay: 9, perWeek: 9, quiet: { from: '22:00', to: '09:00' } }, [], true],
  ])('%s', (_name, change, days, may) => {
    const moments = 'perDay' in change ? change : undefined;
    expect(mayShowMoment(moments === undefined ? {} : { moments }, after(...days), AT)).toBe(may);
  });

  it('does not count cards that came back for review', () => {
    expect(momentsWithin(7, { attempts: [], moments: [shown(1), shown(1, true)] }, NOW)).toHaveLength(1);
  });

  it('is twice a day and seven times a week where the policy says nothing', () => {
    expect(momentLimits({})).toEqual({ perDay: 2, perWeek: 7 });
  });
});
