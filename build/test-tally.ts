/** How many tests passed, failed and were skipped. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0 };

/** Adds two tallies. */
export function plus(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** The last line of a test run. */
export function sentence({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/**
 * Reads Vitest's JSON report. A file that could not be loaded counts as one failure, although no test in it failed.
 * Throws a `TypeError` when the report has another form: an unread report must not look like success.
 */
export function vitestTally(report: unknown): Tally {
  const files = listAt(report, 'testResults').filter(
    (file) => textAt(file, 'status') === 'failed' && listAt(file, 'assertionResults').length === 0,
  );
  return {
    passed: numberAt(report, 'numPassedTests'),
    failed: numberAt(report, 'numFailedTests') + files.length,
    skipped: numberAt(report, 'numPendingTests') + numberAt(report, 'numTodoTests'),
  };
}

/** Reads Playwright's JSON report. Tests that passed only on a second try (`flaky`) count as passed. */
export function playwrightTally(report: unknown): Tally & { readonly flaky: number } {
  const stats = at(report, 'stats');
  const flaky = numberAt(stats, 'flaky');
  return {
    passed: numberAt(stats, 'expected') + flaky,
    failed: numberAt(stats, 'unexpected') + listAt(report, 'errors').length,
    skipped: numberAt(stats, 'skipped'),
    flaky,
  };
}

/**
 * The tally of one test command. A command that ended badly although its report shows no failure (it crashed, or there
 * is no report) counts as one failure.
 */
export function tallyOf(status: number, reported: Tally | undefined): Tally {
  const tally = reported ?? NOTHING;
  return (status !== 0 || reported === undefined) && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

function at(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !(key in value)) throw new TypeError(`the report lacks "${key}"`);
  return (value as Readonly<Record<string, unknown>>)[key];
}

function numberAt(value: unknown, key: string): number {
  const found = at(value, key);
  if (typeof found !== 'number') throw new TypeError(`the report's "${key}" is not a number`);
  return found;
}

function textAt(value: unknown, key: string): string {
  return String(at(value, key));
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const found = at(value, key);
  if (!Array.isArray(found)) throw new TypeError(`the report's "${key}" is not a list`);
  return found;
}
