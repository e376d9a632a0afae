import type { Span } from '../../../../../shared/detect/finding.ts';
import type { Entry } from '../../../../../shared/record/entry.ts';

/** A stretch of a text, inside a hit or outside of all. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly isHit: boolean;
}

/** A text cut at its hits; hits that overlap are one piece. */
export function piecesOf(text: string, hits: readonly Span[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let read = 0;
  const take = (end: number, isHit: boolean) => {
    if (end > read) pieces.push({ start: read, text: text.slice(read, end), isHit });
    read = Math.max(read, end);
  };
  for (const { start, end } of hits.toSorted((a, b) => a.start - b.start)) {
    take(start, false);
    take(end, true);
  }
  take(text.length, false);
  return pieces;
}

const DAYS_MS = 30 * 86_400_000;

/** How often the company's terms were found in the 30 days before a moment, and in how many checks. */
export function termsFound(entries: readonly Entry[], now: Date): { readonly checks: number; readonly found: number } {
  const since = new Date(now.getTime() - DAYS_MS).toISOString();
  const counts = entries.filter(({ at }) => at >= since).map(termsIn);
  return { checks: counts.filter((count) => count > 0).length, found: counts.reduce((sum, count) => sum + count, 0) };
}

/** Entries of earlier releases count only what a rule spoke for. */
function termsIn({ found, counts }: Entry): number {
  const bands = found?.['company-term'];
  return bands === undefined
    ? (counts['company-term'] ?? 0)
    : Object.values(bands).reduce((sum, count) => sum + count, 0);
}
