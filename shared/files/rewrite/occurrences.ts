import type { Category } from '../../detect/category.ts';
import type { Span } from '../../detect/finding.ts';
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
  // Nothing but letters in it: whether a match is a word of its own is looked at afterwards, which is much faster.
  const pattern = new RegExp(longestFirst.map(literal).join('|'), 'gu');
  return {
    findIn: (text) =>
      matchesIn(text, pattern, longestFirst).map(({ start, end }) => {
        return { start, end, category: categories.get(text.slice(start, end)) ?? 'person' };
      }),
  };
}

function matchesIn(text: string, pattern: RegExp, longestFirst: readonly string[]): readonly Span[] {
  const found: Span[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const start = match.index;
    const [longest] = match;
    // A longer value that goes on as another word may begin with a shorter one that does not.
    const value = isWhole(text, longest, start)
      ? longest
      : longestFirst.find((one) => text.startsWith(one, start) && isWhole(text, one, start));
    if (value !== undefined) found.push({ start, end: start + value.length });
    pattern.lastIndex = start + (value?.length ?? 1);
  }
  return found;
}

function isTelling(value: string): boolean {
  if (/^\d{1,4}$/u.test(value)) return false;
  return value.length > 2 || (value.length === 2 && /[\u3040-\u30ff\u3400-\u9fff]/u.test(value));
}

function literal(value: string): string {
  return value.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}

const LETTER = /[A-Za-z0-9]/u;

function isWhole(text: string, value: string, start: number): boolean {
  if (value.length >= 8) return true;
  const end = start + value.length;
  const goesOn = (inside: string, outside: string) => LETTER.test(inside) && LETTER.test(outside);
  return !goesOn(text.charAt(start), text.charAt(start - 1)) && !goesOn(text.charAt(end - 1), text.charAt(end));
}
