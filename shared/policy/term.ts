import type { Band } from '../detect/confidence.ts';
import type { Bilingual } from '../language.ts';

/** The company's own words or one pattern, found as `company/term`. Has `words`, `pattern` or both. */
export interface Term {
  readonly id: string;
  readonly category: 'company-term';
  readonly words?: readonly string[];
  /** A regular expression in RE2's syntax: no look-around, no back-references, linear time. */
  readonly pattern?: string;
  readonly ignoreCase?: boolean;
  /** At least one of these words must stand near the value. */
  readonly near?: readonly string[];
  /** Left out: `high`. */
  readonly confidence?: Band;
  readonly message?: Bilingual;
  readonly comment?: string;
}

/** Whether the engine of patterns is needed for these terms. */
export function hasPatterns(terms: readonly Term[] = []): boolean {
  return terms.some(({ pattern }) => pattern !== undefined);
}
