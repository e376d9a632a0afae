import { describe, expect, it } from 'vitest';
import { trainingFactsOf } from '../../shared/evidence/training-facts.ts';
import type { Assignment } from '../../shared/train/assign/assignment.ts';
import type { PersonRow } from '../../shared/train/trainer/person-row.ts';

const TITLE = { ja: '題', en: 'title' };
const LESSONS = [
  { id: 'leaks', passMark: 0.8, title: TITLE },
  { id: 'secrets', passMark: 0.8, title: TITLE },
];
const ASSIGNMENT: Assignment = {
  format: 1,
  id: 'spring',
  version: 1,
  title: TITLE,
  lessons: ['leaks', 'secrets'],
  start: '2026-04-01',
  due: { on: '2026-05-31' },
  remind: [],
};

function row(person: string, groups: readonly string[], tries: PersonRow['tries']): PersonRow {
  return {
    person,
    name: person,
    groups,
    at: '2026-08-01T00:00:00.000Z',
    tries,
    begun: [],
    received: { spring: '2026-04-01' },
  };
}

/** Mori passed one lesson in May and the other in July; Sato failed in June; Ito did nothing. */
const PEOPLE = [
  row('ito', [], []),
  row(
    'mori',
    ['sales', 'tokyo'],
    [
      [0, '2026-05-10', 90, 1],
      [1, '2026-07-03', 100, 1],
    ],
  ),
  row('sato', ['sales'], [[0, '2026-06-05', 40, 0]]),
];
const record = {
  from: 'trainer',
  roster: { lessons: ['leaks', 'secrets'], people: PEOPLE },
  assignments: [ASSIGNMENT],
  lessons: LESSONS,
  today: '2026-08-01',
  smallest: 1,
} as const;

describe('training', () => {
  it('is counted as it stood at the end of the period', () => {
    const { total, groups, lessons } = trainingFactsOf(record, { from: '2026-05-01', to: '2026-06-30' });
    expect(total).toEqual({ id: '', people: 3, asked: 6, done: 1, overdue: 5, finished: 2, passed: 1 });
    expect(groups).toEqual([
      { id: '', people: 1, asked: 2, done: 0, overdue: 2, finished: 0, passed: 0 },
      { id: 'sales', people: 2, asked: 4, done: 1, overdue: 3, finished: 2, passed: 1 },
      { id: 'tokyo', people: 1, asked: 2, done: 1, overdue: 1, finished: 1, passed: 1 },
    ]);
    expect(lessons).toEqual([
      { id: 'leaks', people: 3, asked: 3, done: 1, overdue: 2, finished: 2, passed: 1, title: TITLE },
      { id: 'secrets', people: 3, asked: 3, done: 0, overdue: 3, finished: 0, passed: 0, title: TITLE },
    ]);
  });

  it('names no group of fewer people than may be shown', () => {
    const facts = trainingFactsOf({ ...record, smallest: 2 }, { from: '2026-05-01', to: '2026-06-30' });
    expect(facts.groups.map(({ id }) => id)).toEqual(['sales']);
    expect([facts.smallGroups, facts.total.people]).toEqual([2, 3]);
  });

  it.each([
    [
      'before anything was due',
      { from: '2026-04-01', to: '2026-05-31' },
      { asked: 6, done: 1, overdue: 0, finished: 1 },
    ],
    ['before it began', { from: '2026-01-01', to: '2026-03-31' }, { asked: 0, done: 0, overdue: 0, finished: 0 }],
    [
      'over a period that is not over',
      { from: '2026-07-01', to: '2026-12-31' },
      { asked: 6, done: 2, overdue: 4, finished: 1 },
    ],
  ])('%s', (_, period, wanted) => {
    expect(trainingFactsOf(record, period).total).toMatchObject(wanted);
  });
});
