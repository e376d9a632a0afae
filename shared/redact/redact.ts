import type { Category } from '../detect/category.ts';
import type { Span } from '../detect/finding.ts';
import { placeholderOf, replacePlaceholders } from './placeholder.ts';
import type { UndoKey } from './undo-key.ts';

/** A span to mask and the category that names its placeholder. */
export interface Masked extends Span {
  readonly category: Category;
}

/** Where in the original a placeholder was put. */
export interface Piece extends Span {
  readonly placeholder: string;
}

export interface Redaction {
  readonly text: string;
  readonly key: UndoKey;
  /** Ascending, not overlapping, in offsets of the original. */
  readonly pieces: readonly Piece[];
}

const EMPTY_KEY: UndoKey = { format: 1, entries: [] };

/**
 * Replaces spans by typed, numbered placeholders. The same value of the same category gets the same placeholder, also
 * when `known` (the key of earlier texts of the conversation) already has one for it. Spans may overlap or nest: they
 * are masked as one. Numbers that restoring would read in what is left of the text are skipped, in any of the spellings
 * it reads, so that restoring is exact.
 */
export function redact(text: string, masked: readonly Masked[], known: UndoKey = EMPTY_KEY): Redaction {
  const spans = merged(masked);
  // An open place stands for each value: what touches it may read as a placeholder only once the value is gone.
  const left = replaced(
    text,
    spans.map((span) => ({ ...span, placeholder: '[]' })),
  );
  const naming = namingFor(left, known);
  const pieces = spans.map(({ start, end, category }) => ({
    start,
    end,
    placeholder: naming.nameOf(category, text.slice(start, end)),
  }));
  return { text: replaced(text, pieces), key: naming.key(), pieces };
}

/** Spans by start; overlapping ones become one of the longer one's category. Empty ones vanish. */
function merged(masked: readonly Masked[]): readonly Masked[] {
  const result: Masked[] = [];
  for (const span of masked
    .filter(({ start, end }) => end > start)
    .toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last === undefined || span.start >= last.end) result.push(span);
    else result[result.length - 1] = { ...longer(last, span), start: last.start, end: Math.max(last.end, span.end) };
  }
  return result;
}

function longer(a: Masked, b: Masked): Masked {
  return b.end - b.start > a.end - a.start ? b : a;
}

function replaced(text: string, pieces: readonly Piece[]): string {
  let result = '';
  let read = 0;
  for (const { start, end, placeholder } of pieces) {
    result += text.slice(read, start) + placeholder;
    read = end;
  }
  return result + text.slice(read);
}

function namingFor(left: string, known: UndoKey) {
  const taken = new Set(known.entries.map(({ placeholder }) => placeholder));
  replacePlaceholders(left, (placeholder, found) => {
    taken.add(placeholder);
    return found;
  });
  const values = new Map(
    known.entries.map(({ placeholder, value }) => [`${wordOf(placeholder)} ${value}`, placeholder]),
  );
  const used = new Map<string, string>();
  const next = new Map<Category, number>();
  const nameOf = (category: Category, value: string): string => {
    let name = values.get(`${wordOf(placeholderOf(category, 1))} ${value}`);
    for (let n = next.get(category) ?? 1; name === undefined; n++) {
      next.set(category, n + 1);
      const free = placeholderOf(category, n);
      if (!taken.has(free)) name = free;
    }
    values.set(`${wordOf(name)} ${value}`, name);
    used.set(name, value);
    return name;
  };
  const key = (): UndoKey => ({
    format: 1,
    entries: [...used].map(([placeholder, value]) => ({ placeholder, value })),
  });
  return { nameOf, key };
}

function wordOf(placeholder: string): string {
  return placeholder.slice(1, placeholder.lastIndexOf('_'));
}
