import { describe, expect, it } from 'vitest';
import { NOTHING, playwrightTally, plus, sentence, tallyOf, vitestTally } from '../../build/test-tally.ts';

const vitest = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
const file = (status: string, tests: number) => ({
  status,
  assertionResults: Array.from({ length: tests }, () => ({})),
});

describe('the tally of a test run', () => {
  it('reads what Vitest reports', () => {
    expect(vitestTally({ ...vitest, testResults: [file('failed', 6)] })).toEqual({ passed: 5, failed: 1, skipped: 3 });
  });

  it('counts a file that could not be loaded', () => {
    expect(vitestTally({ ...vitest, testResults: [file('failed', 0), file('passed', 6)] }).failed).toBe(2);
  });

  it('reads what Playwright reports', () => {
    const stats = { expected: 3, unexpected: 1, skipped: 2, flaky: 1 };
    expect(playwrightTally({ stats, errors: [{}] })).toEqual({ passed: 4, failed: 2, skipped: 2, flaky: 1 });
  });

  it.each([undefined, {}, { ...vitest }, { ...vitest, numPassedTests: '5', testResults: [] }])(
    'does not take %j for a report',
    (report) => {
      expect(() => vitestTally(report)).toThrow(TypeError);
    },
  );

  it('counts a crash as a failure', () => {
    const clean = { passed: 4, failed: 0, skipped: 0 };
    expect(tallyOf(0, clean)).toEqual(clean);
    expect(tallyOf(1, clean).failed).toBe(1);
    expect(tallyOf(1, { ...clean, failed: 3 }).failed).toBe(3);
    expect(tallyOf(0, undefined).failed).toBe(1);
  });

  it('adds up and says so in one line', () => {
    const sum = plus(plus(NOTHING, { passed: 1, failed: 0, skipped: 2 }), { passed: 2, failed: 3, skipped: 0 });
    expect(sentence(sum)).toBe('3 passed, 3 failed, 2 skipped');
  });
});
