import type { WrongMark } from './wrong.ts';

/** The name of the file that a person hands to the admin. */
export const PATTERNS_FILE = 'sekisho-wrong.json';

/** Marks as a file for whoever mends the detectors: features only, and nothing that finds a value again. */
export function wrongPatterns(marks: readonly WrongMark[]): string {
  const patterns = marks.map(({ detector, features }) => ({ detector, features }));
  return `${JSON.stringify({ format: 1, patterns }, undefined, 2)}\n`;
}
