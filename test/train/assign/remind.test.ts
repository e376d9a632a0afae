import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, localMoment } from '../../../shared/train/assign/day.ts';
import { dutiesOf } from '../../../shared/train/assign/duty.ts';
import { dutyKey, remindersNow, USUAL_QUIET_HOURS } from '../../../shared/train/assign/remind.ts';
import { ASSIGNMENT, facts, finishedTry } from './sample-assignment.ts';

/** Noon and other hours of April 2026 in Tokyo; the 1st is a Wednesday. */
function at(day: string, time = '12:00') {
  return localMoment(`${day}T${time}:00+09:00`, 'Asia/Tokyo');
}

function reminded(day: string, before: Record<string, string> = {}, time = '12:00'): number {
  return remindersNow(dutiesOf([ASSIGNMENT], facts(day)), at(day, time), USUAL_QUIET_HOURS, before).length;
}

describe('a reminder', () => {
  it.each([
    ['2026-04-15', 0],
    ['2026-04-16', 1],
    ['2026-04-23', 1],
    ['2026-04-30', 1],
    ['2026-05-07', 1],
  ])('on %s comes %i times', (day, count) => {
    expect(reminded(day)).toBe(count);
  });

  it('comes once for its day', () => {
    const key = dutyKey({ assignment: 'spring', lesson: 'sample' });
    expect(reminded('2026-04-16', { [key]: '2026-04-16' })).toBe(0);
    expect(reminded('2026-04-22', { [key]: '2026-04-16' })).toBe(0);
    expect(reminded('2026-04-23', { [key]: '2026-04-16' })).toBe(1);
  });

  it('is made up for when the machine was off on its day', () => {
    const key = dutyKey({ assignment: 'spring', lesson: 'sample' });
    expect(reminded('2026-04-24', { [key]: '2026-04-16' })).toBe(1);
    expect(reminded('2026-04-24', { [key]: '2026-04-24' })).toBe(0);
  });

  it.each([
    ['2026-04-16', '08:59', 0],
    ['2026-04-16', '09:00', 1],
    ['2026-04-16', '17:59', 1],
    ['2026-04-16', '18:00', 0],
    ['2026-04-18', '12:00', 0],
    ['2026-04-19', '12:00', 0],
    ['2026-04-20', '12:00', 1],
  ])('keeps quiet in the evening, at night and on weekends: %s %s', (day, time, count) => {
    expect(reminded(day, {}, time)).toBe(count);
  });

  it('stays away once the lesson is done', () => {
    const duties = dutiesOf([ASSIGNMENT], facts('2026-04-30', { tries: [finishedTry('2026-04-29', 1)] }));
    expect(remindersNow(duties, at('2026-04-30'), USUAL_QUIET_HOURS, {})).toEqual([]);
  });
});

describe('a day', () => {
  it.each([
    ['2026-03-31T14:59:59Z', 'Asia/Tokyo', '2026-03-31', 1439],
    ['2026-03-31T15:00:00Z', 'Asia/Tokyo', '2026-04-01', 0],
    ['2026-03-31T15:00:00Z', 'America/New_York', '2026-03-31', 660],
    ['2026-11-01T05:30:00Z', 'America/New_York', '2026-11-01', 90],
  ])('%s in %s is %s', (moment, zone, date, minutes) => {
    expect(localMoment(moment, zone)).toMatchObject({ date, minutes });
  });

  it('counts over leap days and years', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });

  it('counts as the calendar of the language does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (count) => {
        const expected = new Date(Date.UTC(2026, 0, 1 + count)).toISOString().slice(0, 10);
        expect(addDays('2026-01-01', count)).toBe(expected);
        expect(daysBetween('2026-01-01', expected)).toBe(count);
        expect(localMoment(`${expected}T12:00:00Z`, 'UTC').weekday).toBe(new Date(expected).getUTCDay());
      }),
    );
  });
});
