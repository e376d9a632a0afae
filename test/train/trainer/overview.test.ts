import { describe, expect, it } from 'vitest';
import type { TrainingResult } from '../../../shared/train/result/training-result.ts';
import { type CellState, linesOf } from '../../../shared/train/trainer/overview.ts';
import { rosterOf } from '../../../shared/train/trainer/person-row.ts';
import { byGroup, byLesson, toRemind } from '../../../shared/train/trainer/summary.ts';
import { ASSIGNMENT, finishedTry } from '../assign/sample-assignment.ts';
import { RESULT } from './sample-result.ts';

const LESSONS = [
  { id: 'sample', passMark: 0.7 },
  { id: 'other', passMark: 0.7 },
];

function lines(results: readonly TrainingResult[], today: string) {
  const roster = rosterOf(results, ['sample', 'other']);
  return linesOf(roster, { assignments: [ASSIGNMENT], lessons: LESSONS, today });
}

const person = (name: string, more: Partial<TrainingResult>): TrainingResult => ({ ...RESULT, person: name, ...more });

describe('the trainer’s table', () => {
  const rows: readonly [string, Partial<TrainingResult>, string, CellState][] = [
    ['a pass in time', {}, '2026-05-05', 'done'],
    ['nothing in time', { tries: [] }, '2026-05-05', 'overdue'],
    ['nothing yet', { tries: [] }, '2026-04-05', 'open'],
    ['an attempt under way', { tries: [], begun: ['sample'] }, '2026-04-05', 'begun'],
    ['a failed try', { tries: [finishedTry('2026-04-04', 0.2)] }, '2026-04-05', 'begun'],
    ['a pass of something not asked for', { tries: [finishedTry('2026-03-04', 1)] }, '2026-03-05', 'done'],
  ];
  it.each(rows)('shows %s', (_, more, today, state) => {
    expect(lines([person('mori', more)], today)[0]?.cells[0]?.state).toBe(state);
  });

  it('puts the machines of a person together', () => {
    const laptop = person('mori', {
      machine: 'laptop',
      at: '2026-04-20T00:00:00Z',
      tries: [finishedTry('2026-04-20', 1)],
    });
    const [line, ...others] = lines([RESULT, laptop], '2026-05-05');
    expect(others).toEqual([]);
    expect(line?.cells[0]).toMatchObject({ state: 'done', attempts: 2, best: 100, day: '2026-04-10' });
  });

  it('takes the earliest day an assignment reached one of the machines', () => {
    const late = person('mori', { machine: 'laptop', received: { spring: '2026-04-20' } });
    expect(rosterOf([late, RESULT], []).people[0]?.received).toEqual({ spring: '2026-04-01' });
  });

  it('keeps lessons it does not know, at the end', () => {
    const newer = person('mori', { tries: [finishedTry('2026-04-04', 1, 'newer')] });
    const roster = rosterOf([newer], ['sample']);
    expect(roster.lessons).toEqual(['sample', 'newer']);
    expect(roster.people[0]?.tries[0]?.[0]).toBe(1);
  });
});

describe('the shares', () => {
  const everybody = [
    person('a', {}),
    person('b', { tries: [], groups: ['sales', 'lead'] }),
    person('c', { tries: [], groups: [] }),
  ];

  it('count people by lesson', () => {
    expect(byLesson(lines(everybody, '2026-05-05'), ['sample', 'other'])).toEqual([
      { id: 'sample', asked: 3, done: 1, overdue: 2, attempts: 1 },
      { id: 'other', asked: 0, done: 0, overdue: 0, attempts: 0 },
    ]);
  });

  it('count people in every group they are in, and those without one', () => {
    expect(byGroup(lines(everybody, '2026-05-05')).map(({ id, asked, done }) => [id, asked, done])).toEqual([
      ['', 1, 0],
      ['lead', 1, 0],
      ['sales', 2, 1],
    ]);
  });

  it('name who is to be reminded', () => {
    expect(toRemind(lines(everybody, '2026-05-05')).map(({ row }) => row.person)).toEqual(['b', 'c']);
  });
});
