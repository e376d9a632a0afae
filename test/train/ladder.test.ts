import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueCards, LADDER } from '../../shared/train/ladder.ts';
import type { MomentAnswer } from '../../shared/train/progress.ts';
import { DAY, day, first, shown, took } from './sample-history.ts';

/** Answers to card `a`: the day of each, with an `x` behind it where it was wrong. */
function answers(days: string): readonly MomentAnswer[] {
  return days.split(' ').map((word) => shown('first', 'a', Number.parseFloat(word), !word.endsWith('x')));
}

/** The day on which card `a` is due after these answers; `undefined`: never. */
function dueDay(moments: readonly MomentAnswer[]): number | undefined {
  const [due] = dueCards([first], { attempts: [], moments }, day(100_000));
  return due === undefined ? undefined : (due.at - Date.parse(day(0))) / DAY;
}

describe('an answer that was wrong', () => {
  it('comes back after 1, 3, 7 and 21 days, and then no more', () => {
    expect(LADDER).toEqual([1, 3, 7, 21]);
    const moments: MomentAnswer[] = [];
    const attempts = [took('first', 0, { a: 'no', b: 'yes' })];
    const dueOn = (at: number) => dueCards([first], { attempts, moments }, day(at)).map(({ card }) => card.id);
    let at = 0;
    for (const days of LADDER) {
      expect(dueOn(at + days - 0.01)).toEqual([]);
      at += days;
      expect(dueOn(at)).toEqual(['a']);
      moments.push({ ...shown('first', 'a', at, true), review: true });
    }
    expect(dueOn(at + 400)).toEqual([]);
  });

  it('starts over when it is wrong again', () => {
    const moments = [shown('first', 'a', 1, true), shown('first', 'a', 4, false)];
    const attempts = [took('first', 0, { a: 'no' })];
    expect(dueCards([first], { attempts, moments }, day(4.9))).toEqual([]);
    expect(dueCards([first], { attempts, moments }, day(5)).map(({ card }) => card.id)).toEqual(['a']);
  });

  it('waits for an answer: a card that was only shown changes nothing', () => {
    const progress = { attempts: [took('first', 0, { a: 'no' })], moments: [shown('first', 'a', 1)] };
    expect(dueCards([first], progress, day(1)).map(({ card }) => card.id)).toEqual(['a']);
  });

  it('is forgotten with the version of the lesson it belongs to', () => {
    const progress = { attempts: [took('first', 0, { a: 'no' })] };
    expect(dueCards([{ ...first, version: 3 }], progress, day(9))).toEqual([]);
  });
});

describe('the day a card is due', () => {
  it.each([
    ['right at once', '0', undefined],
    ['wrong', '0x', 1],
    ['wrong, right the day after', '0x 1', 4],
    ['right late: the step counts from the answer', '0x 9.5', 12.5],
    ['right before it was due', '0x 0.25', 3.25],
    ['right twice', '0x 1 4', 11],
    ['right three times', '0x 1 4 11', 32],
    ['right on every step', '0x 1 4 11 32', undefined],
    ['right on every step, and once more', '0x 1 4 11 32 40', undefined],
    ['wrong midway', '0x 1 4 11x', 12],
    ['wrong midway, then right', '0x 1 4 11x 12', 15],
    ['wrong on the last step', '0x 1 4 11 32x', 33],
    ['wrong after it was done', '0x 1 4 11 32 300x', 301],
    ['wrong twice', '0x 1x', 2],
    ['right, wrong later', '0 5x', 6],
    ['right after years of silence', '0x 1000', 1003],
  ])('%s', (_, days, expected) => {
    expect(dueDay(answers(days))).toBe(expected);
  });

  it.each([
    '2026-03-29T00:59:59.999Z', // Europe moves its clocks an hour later
    '2026-10-25T01:00:00Z',
    '2026-11-01T05:59:59Z',
    '2026-12-31T23:59:59.999Z',
    '2028-02-29T12:00:00Z',
  ])('is whole days after %s to the millisecond, whatever clocks do', (at) => {
    const moments = [{ ...shown('first', 'a', 0, false), at }];
    const [due] = dueCards([first], { attempts: [], moments }, day(1000));
    expect(due?.at).toBe(Date.parse(at) + DAY);
  });

  it('follows from the last wrong answer and the right ones since, for any history', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(days, fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }), (on, rights) => {
        const moments = on.toSorted((a, b) => a - b).map((at, index) => shown('first', 'a', at, rights[index]));
        const wrong = moments.findLastIndex(({ right }) => right === false);
        const step = wrong < 0 ? undefined : LADDER[moments.length - 1 - wrong];
        expect(dueDay(moments)).toBe(step === undefined ? undefined : Math.max(...on) + step);
      }),
    );
  });
});
