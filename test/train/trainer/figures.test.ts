import { describe, expect, it } from 'vitest';
import { hardestCards } from '../../../shared/train/trainer/hardest.ts';
import { effectOf } from '../../../shared/train/trainer/measured-effect.ts';
import { RESULT } from './sample-result.ts';

describe('the hardest questions', () => {
  const of = (...cards: (readonly [string, number, number])[]) => ({
    ...RESULT,
    tallies: [{ lesson: 'sample', cards }],
  });

  it('are summed over people and sorted by the share of wrong answers', () => {
    const results = [of(['one', 10, 1], ['two', 10, 9]), of(['one', 10, 1], ['two', 10, 1])];
    expect(hardestCards(results, 5)).toEqual([
      { lesson: 'sample', card: 'two', asked: 20, wrong: 10 },
      { lesson: 'sample', card: 'one', asked: 20, wrong: 2 },
    ]);
  });

  it('leave out what few met and what nobody got wrong', () => {
    expect(hardestCards([of(['rare', 4, 4], ['easy', 50, 0])], 5)).toEqual([]);
  });
});

describe('the measured effect', () => {
  const side = (held: number, email: number) => ({ days: 30, checks: 100, held, topics: { email } });
  const taker = (before: [number, number], after: [number, number], days = 30) => ({
    ...RESULT,
    windows: [{ lesson: 'sample', day: '2026-03-01', before: side(...before), after: { ...side(...after), days } }],
  });
  const five = Array.from({ length: 5 }, () => taker([4, 2], [2, 1]));

  it('compares by topic, whatever was held first', () => {
    const [held, email, ...others] = effectOf(five, 'sample', 5);
    expect(others).toEqual([]);
    expect(held).toMatchObject({
      topic: 'held',
      effect: { people: 5, ratio: 0.5, before: { events: 20, occasions: 500 } },
    });
    expect(email).toMatchObject({ topic: 'email', effect: { ratio: 0.5, after: { events: 5, occasions: 500 } } });
  });

  it('says nothing about fewer people than the policy allows', () => {
    expect(effectOf(five.slice(1), 'sample', 5).map(({ effect }) => effect)).toEqual([undefined, undefined]);
    expect(effectOf(five, 'sample', 6).map(({ effect }) => effect)).toEqual([undefined, undefined]);
  });

  it('waits until 30 days are over', () => {
    const early = Array.from({ length: 9 }, () => taker([4, 2], [2, 1], 29));
    expect(effectOf(early, 'sample', 5)[0]?.effect).toBeUndefined();
  });

  it('speaks of one lesson', () => {
    expect(effectOf(five, 'other', 5)).toEqual([{ topic: 'held', effect: undefined }]);
  });
});
