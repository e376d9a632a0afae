import type { Span } from '../../shared/detect/finding.ts';

/** A row of a detector: the text without its marks, and the spans that «…» enclosed. */
export interface MarkedText {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Takes the marks out of a row. */
export function unmark(row: string): MarkedText {
  const spans: Span[] = [];
  let text = '';
  let start = 0;
  for (const letter of row) {
    if (letter === '«') start = text.length;
    else if (letter === '»') spans.push({ start, end: text.length });
    else text += letter;
  }
  return { text, spans };
}

/** Puts marks around spans, so that a wrong span reads as wrong text. */
export function mark(text: string, spans: readonly Span[]): string {
  let marked = '';
  let read = 0;
  for (const { start, end } of [...spans].toSorted((a, b) => a.start - b.start)) {
    marked += `${text.slice(read, start)}«${text.slice(start, end)}»`;
    read = end;
  }
  return marked + text.slice(read);
}
