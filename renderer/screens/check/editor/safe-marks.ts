import type { Span } from '../../../../shared/detect/finding.ts';
import type { Piece } from '../../../../shared/redact/redact.ts';
import type { Mark } from './marks.ts';

/** Where each placeholder stands in the redacted text, given where it was put in the original. */
export function chipsOf(pieces: readonly Piece[]): readonly Mark[] {
  let shift = 0;
  return pieces.map(({ start, end, placeholder }, index) => {
    const from = start + shift;
    shift += placeholder.length - (end - start);
    return { start: from, end: from + placeholder.length, className: 'chip', index };
  });
}

/** The span in the redacted text that stands for a span of the original: its placeholder, or the text itself. */
export function spanInSafe(pieces: readonly Piece[], { start, end }: Span): Span {
  let shift = 0;
  for (const piece of pieces) {
    if (piece.start >= end) break;
    const size = piece.placeholder.length;
    if (piece.end > start) return { start: piece.start + shift, end: piece.start + shift + size };
    shift += size - (piece.end - piece.start);
  }
  return { start: start + shift, end: end + shift };
}
