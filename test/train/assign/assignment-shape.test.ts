import { describe, expect, it } from 'vitest';
import { parseAssignment } from '../../../shared/train/assign/assignment-shape.ts';
import { ASSIGNMENT } from './sample-assignment.ts';

function place(change: object): string | undefined {
  const parsed = parseAssignment(JSON.stringify({ ...ASSIGNMENT, ...change }));
  return parsed.ok ? undefined : parsed.problem.path;
}

describe('an assignment file', () => {
  it('is taken as it is', () => {
    expect(parseAssignment(JSON.stringify(ASSIGNMENT))).toEqual({ ok: true, value: ASSIGNMENT });
  });

  it.each<[string, object, string]>([
    ['a day that does not exist', { start: '2026-02-30' }, 'start'],
    ['a due day before the first', { due: { on: '2026-03-01' } }, 'due.on'],
    ['both kinds of due', { due: { on: '2026-04-30', days: 3 } }, 'due.on'],
    ['a lesson twice', { lessons: ['a', 'b', 'a'] }, 'lessons[2]'],
    ['no lesson', { lessons: [] }, 'lessons'],
    ['an extension of nothing', { extensions: [{ person: 'mori', reason: 'x' }] }, 'extensions[0]'],
    ['a waiver without a reason', { waivers: [{ person: 'mori' }] }, 'waivers[0]'],
    ['a person of two lines', { waivers: [{ person: 'mo\nri', reason: 'x' }] }, 'waivers[0].person'],
    ['a misspelt field', { passmark: 0.5 }, 'passmark'],
    ['a pass mark of 80', { passMark: 80 }, 'passMark'],
  ])('with %s is refused there', (_, change, path) => {
    expect(place(change)).toBe(path);
  });
});
