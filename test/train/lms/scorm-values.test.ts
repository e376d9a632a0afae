import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packAttempt, type SavedAttempt, unpackAttempt } from '../../../shared/train/lms/saved-attempt.ts';
import { duration, scorm12Values, scorm2004Values, timespan12 } from '../../../shared/train/lms/scorm-values.ts';
import type { Attempt } from '../../../shared/train/progress.ts';

const OPEN: Attempt = {
  id: 'lms',
  lesson: 'sample',
  lessonVersion: 2,
  startedAt: '2026-03-01T00:00:00.000Z',
  answers: [{ card: 'one', answer: ['b'], at: '2026-03-01T00:01:00.000Z', seconds: 12 }],
};
const PASSED: Attempt = { ...OPEN, finished: { at: '2026-03-01T00:05:00.000Z', score: 2 / 3, passed: true } };
const FAILED: Attempt = { ...OPEN, finished: { at: '2026-03-01T00:05:00.000Z', score: 0, passed: false } };

const values12 = (attempt: Attempt) =>
  Object.fromEntries(scorm12Values({ attempt, cards: 4, seconds: 75.5, saved: 'S' }));
const values2004 = (attempt: Attempt) =>
  Object.fromEntries(scorm2004Values({ attempt, cards: 4, seconds: 75.5, saved: 'S' }));

describe('values for a learning system', () => {
  it('say in SCORM 1.2 what is under way, passed and failed', () => {
    expect(values12(OPEN)).toEqual({
      'cmi.core.lesson_location': 'one',
      'cmi.suspend_data': 'S',
      'cmi.core.session_time': '0000:01:15.50',
      'cmi.core.lesson_status': 'incomplete',
      'cmi.core.exit': 'suspend',
    });
    expect(values12(PASSED)).toMatchObject({
      'cmi.core.score.min': '0',
      'cmi.core.score.max': '100',
      'cmi.core.score.raw': '66.6667',
      'cmi.core.lesson_status': 'passed',
      'cmi.core.exit': '',
    });
    expect(values12(FAILED)).toMatchObject({ 'cmi.core.score.raw': '0', 'cmi.core.lesson_status': 'failed' });
  });

  it('tell done and passed apart in SCORM 2004', () => {
    expect(values2004(OPEN)).toMatchObject({
      'cmi.progress_measure': '0.25',
      'cmi.completion_status': 'incomplete',
      'cmi.success_status': 'unknown',
      'cmi.session_time': 'PT1M15.5S',
      'cmi.exit': 'suspend',
    });
    expect(values2004(FAILED)).toMatchObject({
      'cmi.score.scaled': '0',
      'cmi.progress_measure': '1',
      'cmi.completion_status': 'completed',
      'cmi.success_status': 'failed',
      'cmi.exit': 'normal',
    });
  });

  it.each([
    [0, '0000:00:00.00', 'PT0S'],
    [59.999, '0000:01:00.00', 'PT1M0S'],
    [3_661.25, '0001:01:01.25', 'PT1H1M1.25S'],
    [36_000_000, '9999:00:00.00', 'PT10000H0S'],
  ])('write %s seconds as %s and %s', (seconds, span, iso) => {
    expect(timespan12(seconds)).toBe(span);
    expect(duration(seconds)).toBe(iso);
  });
});

const word = fc.stringMatching(/^[a-z0-9-]{1,20}$/u);
const answers = fc.uniqueArray(
  fc.record({
    card: word,
    answer: fc.array(word, { maxLength: 6 }),
    at: fc.constant('2026-03-01T00:00:00.000Z'),
    seconds: fc.nat(900),
  }),
  { selector: ({ card }) => card, maxLength: 12 },
);

describe('what a learning system keeps', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(answers, fc.boolean(), fc.boolean(), (list, completed, passed) => {
        const saved: SavedAttempt = { attempt: { ...PASSED, answers: list }, completed, passed };
        expect(unpackAttempt(packAttempt(saved, 64_000))).toEqual(saved);
      }),
    );
  });

  it('never is longer than allowed, and keeps the result', () => {
    fc.assert(
      fc.property(answers, fc.integer({ min: 400, max: 4_096 }), (list, most) => {
        const packed = packAttempt({ attempt: { ...PASSED, answers: list }, completed: true, passed: true }, most);
        expect(packed.length).toBeLessThanOrEqual(most);
        expect(unpackAttempt(packed)?.attempt.finished).toEqual(PASSED.finished);
      }),
    );
  });

  it.each(['', 'null', '{', '{"v":1}', '[]'])('starts anew from %j', (text) => {
    expect(unpackAttempt(text)).toBeUndefined();
  });
});
