import type { Category } from '../../detect/category.ts';
import type { Masked } from '../../redact/redact.ts';
import type { Part } from '../document.ts';

/** The decided values of a file, and where else they stand. */
export interface Occurrences {
  readonly findIn: (text: string) => readonly Masked[];
}

/**
 * Finds the values that were decided in any part wherever they stand. A value of Latin letters or digits under eight
 * characters counts only as a word of its own, and what is too short to be told from ordinary text (one character, two
 * without a Japanese one, four digits) only where it was decided: `Ann` is not in `Annual`, and 林 not in 森林.
 */
export function occurrencesOf(parts: readonly Part[], decided: readonly (readonly Masked[])[]): Occurrences {
  const categories = new Map<string, Category>();
  for (const [index, { text }] of parts.entries()) {
    for (const { start, end, category } of decided[index] ?? []) {
      const value = text.slice(start, end);
      if (isTelling(value) && !categories.has(value)) categories.set(value, category);
    }
  }
  if (categories.size === 0) return { findIn: () => [] };
  const longestFirst = [...categories.keys()].toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.map(asPattern).join('|'), 'gu');
  return {
    findIn: (text) =>
      [...text.matchAll(pattern)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        category: categories.get(match[0]) ?? 'person',
      })),
  };
}

function isTelling(value: string): boolean {
  if (/^\d{1,4}$/u.test(value)) return false;
  return value.length > 2 || (value.length === 2 && /[\u3040-\u30ff\u3400-\u9fff]/u.test(value));
}

function asPattern(value: string): string {
  const literal = value.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
  const isShort = value.length < 8;
  const before = isShort && /^[A-Za-z0-9]/u.test(value) ? '(?<![A-Za-z0-9])' : '';
  const after = isShort && /[A-Za-z0-9]$/u.test(value) ? '(?![A-Za-z0-9])' : '';
  return before + literal + after;
}
