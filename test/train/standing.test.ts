import { describe, expect, it } from 'vitest';
import { hasPassed, standingOf } from '../../shared/train/standing.ts';
import { attempt, LESSON } from './sample-lesson.ts';

describe('where a person stands', () => {
  it.each([
    ['nothing tried', [], 'new', undefined],
    ['under way', [attempt('1')], 'begun', '1'],
    ['failed', [attempt('1', 0.2)], 'failed', '1'],
    ['passed', [attempt('1', 0.8)], 'passed', '1'],
    ['the best of several', [attempt('1', 0.2), attempt('2', 0.9), attempt('3', 0.7)], 'passed', '2'],
    ['the earlier of equals', [attempt('1', 0.9), attempt('2', 0.9)], 'passed', '1'],
    ['a new try after a pass', [attempt('1', 0.9), attempt('2')], 'begun', '2'],
    ['an older version does not count', [attempt('1', 1, 1)], 'new', undefined],
    ['another lesson does not count', [{ ...attempt('1', 1), lesson: 'other' }], 'new', undefined],
  ])('%s', (_, attempts, kind, id) => {
    const standing = standingOf(LESSON, { attempts });
    expect(standing.kind).toBe(kind);
    expect('attempt' in standing ? standing.attempt.id : undefined).toBe(id);
  });

  it('stays passed while trying again', () => {
    expect(hasPassed(LESSON, { attempts: [attempt('1', 0.9), attempt('2')] })).toBe(true);
    expect(hasPassed(LESSON, { attempts: [attempt('1', 0.9, 1), attempt('2', 0.1)] })).toBe(false);
  });
});
