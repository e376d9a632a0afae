import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assignment } from '../../../shared/train/assign/assignment.ts';
import { addDays } from '../../../shared/train/assign/day.ts';
import { type Duty, dueDay, dutiesOf } from '../../../shared/train/assign/duty.ts';
import { ASSIGNMENT, facts, finishedTry } from './sample-assignment.ts';

const with_ = (more: Partial<Assignment>): Assignment => ({ ...ASSIGNMENT, ...more });

describe('a duty', () => {
  const rows: readonly [
    what: string,
    assignment: Assignment,
    today: string,
    tries: [string, number][],
    Duty['state'],
  ][] = [
    ['is to come before the first day', ASSIGNMENT, '2026-03-31', [], 'ahead'],
    ['is open on the first day', ASSIGNMENT, '2026-04-01', [], 'open'],
    ['is open on the due day itself', ASSIGNMENT, '2026-04-30', [], 'open'],
    ['is overdue the day after', ASSIGNMENT, '2026-05-01', [], 'overdue'],
    ['is done with a pass', ASSIGNMENT, '2026-05-01', [['2026-04-10', 0.7]], 'done'],
    [
      'stays done when a later try fails',
      ASSIGNMENT,
      '2026-05-01',
      [
        ['2026-04-10', 0.7],
        ['2026-04-11', 0],
      ],
      'done',
    ],
    ['is not done by a pass before it started', ASSIGNMENT, '2026-04-02', [['2026-03-31', 1]], 'open'],
    [
      'is done by an early pass that counts',
      with_({ countFrom: '2026-01-01' }),
      '2026-04-02',
      [['2026-03-31', 1]],
      'done',
    ],
    ['is not done below its own pass mark', with_({ passMark: 0.9 }), '2026-04-02', [['2026-04-01', 0.8]], 'open'],
    [
      'is done below the pass mark of the lesson',
      with_({ passMark: 0.5 }),
      '2026-04-02',
      [['2026-04-01', 0.5]],
      'done',
    ],
    ['is used up after the last attempt', with_({ attempts: 1 }), '2026-04-02', [['2026-04-01', 0.1]], 'used-up'],
    [
      'goes on with another attempt',
      with_({ attempts: 1, extensions: [{ person: 'mori', attempts: 1, reason: 'ill' }] }),
      '2026-04-02',
      [['2026-04-01', 0.1]],
      'open',
    ],
    [
      'goes on until an extension ends',
      with_({ extensions: [{ person: 'mori', until: '2026-05-10', reason: 'ill' }] }),
      '2026-05-10',
      [],
      'open',
    ],
    [
      'ends with the extension',
      with_({ extensions: [{ person: 'mori', until: '2026-05-10', reason: 'ill' }] }),
      '2026-05-11',
      [],
      'overdue',
    ],
    [
      'is not extended for somebody else',
      with_({ extensions: [{ person: 'ito', until: '2026-05-10', reason: 'ill' }] }),
      '2026-05-01',
      [],
      'overdue',
    ],
    ['is waived for a person', with_({ waivers: [{ person: 'mori', reason: 'leave' }] }), '2026-05-01', [], 'waived'],
    [
      'is not waived for another lesson',
      with_({ waivers: [{ person: 'mori', lessons: ['other'], reason: 'leave' }] }),
      '2026-05-01',
      [],
      'overdue',
    ],
  ];
  it.each(rows)('%s', (_, assignment, today, tries, state) => {
    const list = tries.map(([day, score]) => finishedTry(day, score));
    expect(dutiesOf([assignment], facts(today, { tries: list })).map((duty) => duty.state)).toEqual([state]);
  });

  it('is for the groups it names only', () => {
    expect(dutiesOf([with_({ groups: ['sales'] })], facts('2026-04-02'))).toHaveLength(1);
    expect(dutiesOf([with_({ groups: ['finance'] })], facts('2026-04-02'))).toHaveLength(0);
  });

  it('is left out where this app does not have the lesson', () => {
    expect(dutiesOf([with_({ lessons: ['sample', 'newer'] })], facts('2026-04-02'))).toHaveLength(1);
  });

  it('follows the highest version of an assignment, wherever it stands', () => {
    const newer = with_({ version: 4, due: { on: '2026-06-30' } });
    for (const list of [
      [ASSIGNMENT, newer],
      [newer, ASSIGNMENT],
    ]) {
      expect(dutiesOf(list, facts('2026-05-01')).map(({ due }) => due)).toEqual(['2026-06-30']);
    }
  });

  it('stands first when it is overdue', () => {
    const later = with_({ id: 'summer', due: { on: '2026-08-31' } });
    const early = with_({ id: 'easter', due: { on: '2026-04-05' } });
    const list = dutiesOf([later, ASSIGNMENT, early], facts('2026-04-10'));
    expect(list.map(({ assignment, state }) => [assignment, state])).toEqual([
      ['easter', 'overdue'],
      ['spring', 'open'],
      ['summer', 'open'],
    ]);
  });
});

describe('the due day', () => {
  const relative = with_({ due: { days: 30 } });

  it('runs from the day the assignment came', () => {
    expect(dueDay(relative, 'mori', '2026-04-20')).toBe('2026-05-20');
  });

  it('runs from the first day for those who had it earlier', () => {
    expect(dueDay(relative, 'mori', '2026-03-01')).toBe('2026-05-01');
  });

  it('never comes earlier by an extension', () => {
    const day = fc.integer({ min: 0, max: 400 }).map((count) => addDays('2026-01-01', count));
    fc.assert(
      fc.property(day, day, (received, until) => {
        const longer = with_({ due: { days: 30 }, extensions: [{ person: 'mori', until, reason: 'x' }] });
        expect(dueDay(longer, 'mori', received) >= dueDay(relative, 'mori', received)).toBe(true);
      }),
    );
  });
});
