import { describe, expect, it } from 'vitest';
import { dueCards, LADDER } from '../../shared/train/ladder.ts';
import type { MomentAnswer } from '../../shared/train/progress.ts';
import { day, first, shown, took } from './sample-history.ts';

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
