import { describe, expect, it } from 'vitest';
import { hardestCards } from '../../../shared/train/trainer/hardest.ts';
import { effectOf } from '../../../shared/train/trainer/measured-effect.ts';
import { RESULT } from './sample-result.ts';

describe('the hardest questions', () => {
  const all = (smallest: number) => ({ group: '', smallest });
  let people = 0;
  const of = (...cards: (readonly [string, number, number])[]) => ({
    ...RESULT,
    person: `person-${++people}`,
    tallies: [{ lesson: 'sample', cards }],
  });

  it('are summed over people and sorted by the share of wrong answers', () => {
    const results = [of(['one', 10, 1], ['two', 10, 9]), of(['one', 10, 1], ['two', 10, 1])];
    expect(hardestCards(results, all(2))).toEqual([
      { lesson: 'sample', card: 'two', asked: 20, wrong: 10 },
      { lesson: 'sample', card: 'one', asked: 20, wrong: 2 },
    ]);
  });

  it('leave out what few people met, however often, and what nobody got wrong', () => {
    const [one, other] = [of(['rare', 40, 40]), of(['easy', 50, 0])];
    expect(hardestCards([one, { ...one, machine: 'laptop' }, other], all(2))).toEqual([]);
    expect(hardestCards([one, of(['rare', 1, 0])], all(2))).toHaveLength(1);
  });

  it('are those of a group, unless it or the others are too few', () => {
    const sales = Array.from({ length: 5 }, () => of(['one', 2, 1]));
    const lab = (count: number) => Array.from({ length: count }, () => ({ ...of(['one', 2, 2]), groups: ['lab'] }));
    const shares = (group: string, size: number) =>
      hardestCards([...sales, ...lab(size)], { group, smallest: 5 }).map(({ wrong, asked }) => wrong / asked);
    expect(shares('sales', 5)).toEqual([0.5]);
    expect(shares('lab', 5)).toEqual([1]);
    expect(shares('lab', 4)).toEqual([]);
    expect(shares('sales', 4)).toEqual([]);
    expect(shares('sales', 0)).toEqual([0.5]);
  });
});

describe('the measured effect', () => {
  const side = (held: number, email: number) => ({ days: 30, checks: 100, held, topics: { email } });
  const all = (smallest: number) => ({ group: '', smallest });
  let people = 0;
  const taker = (before: [number, number], after: [number, number], days = 30) => ({
    ...RESULT,
    person: `person-${++people}`,
    windows: [{ lesson: 'sample', day: '2026-03-01', before: side(...before), after: { ...side(...after), days } }],
  });
  const five = Array.from({ length: 5 }, () => taker([4, 2], [2, 1]));

  it('compares by topic, whatever was held first', () => {
    const [held, email, ...others] = effectOf(five, 'sample', all(5));
    expect(others).toEqual([]);
    expect(held).toMatchObject({
      topic: 'held',
      effect: { people: 5, ratio: 0.5, before: { events: 20, occasions: 500 } },
    });
    expect(email).toMatchObject({ topic: 'email', effect: { ratio: 0.5, after: { events: 5, occasions: 500 } } });
  });

  it('says nothing about fewer people than the policy allows', () => {
    expect(effectOf(five.slice(1), 'sample', all(5)).map(({ effect }) => effect)).toEqual([undefined, undefined]);
    expect(effectOf(five, 'sample', all(6)).map(({ effect }) => effect)).toEqual([undefined, undefined]);
  });

  it('counts a person of two machines once, with what happened on both', () => {
    const laptops = five.map((result) => ({ ...result, machine: 'laptop' }));
    expect(effectOf([...five, ...laptops], 'sample', all(5))[0]?.effect).toMatchObject({
      people: 5,
      before: { events: 40, occasions: 1000 },
    });
    expect(effectOf([...five.slice(1), ...laptops.slice(1)], 'sample', all(5))[0]?.effect).toBeUndefined();
  });

  it('speaks of a group, unless it or the others are too few', () => {
    const lab = (count: number) => Array.from({ length: count }, () => ({ ...taker([4, 2], [8, 4]), groups: ['lab'] }));
    const ratio = (group: string, size: number) =>
      effectOf([...five, ...lab(size)], 'sample', { group, smallest: 5 })[0]?.effect?.ratio;
    expect(ratio('sales', 5)).toBe(0.5);
    expect(ratio('lab', 5)).toBe(2);
    expect(ratio('lab', 4)).toBeUndefined();
    expect(ratio('sales', 4)).toBeUndefined();
    expect(ratio('sales', 0)).toBe(0.5);
  });

  it('waits until 30 days are over', () => {
    const early = Array.from({ length: 9 }, () => taker([4, 2], [2, 1], 29));
    expect(effectOf(early, 'sample', all(5))[0]?.effect).toBeUndefined();
  });

  it('speaks of one lesson', () => {
    expect(effectOf(five, 'other', all(5))).toEqual([{ topic: 'held', effect: undefined }]);
  });
});
