import type { Span } from '../../../shared/detect/finding.ts';
import { floorIndex } from '../../../shared/detect/floor-index.ts';
import type { CheckedText, Choices } from '../../../shared/policy/check.ts';
import type { DecidedFinding } from '../../../shared/policy/check-result.ts';

/** One row of the findings list. Offsets are of the text that was checked. */
export type Item =
  | {
      readonly kind: 'found';
      readonly finding: DecidedFinding;
      readonly released: boolean;
      readonly placeholder: string;
    }
  | { readonly kind: 'added'; readonly span: Span; readonly placeholder: string };

export function spanOf(item: Item): Span {
  return item.kind === 'found' ? item.finding : item.span;
}

export function isSameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Only these can be kept as they are: what blocks must leave the text, and what is allowed or warned stays anyway. */
export function isReleasable(finding: DecidedFinding): boolean {
  return finding.action === 'redact';
}

/** What the list shows: findings the policy acts on and passages masked by hand, in the order of the text. */
export function itemsOf({ result, redaction }: CheckedText, choices: Choices): readonly Item[] {
  const pieceAt = finderOf(redaction.pieces);
  const released = new Set(choices.release.map(({ start, end }) => `${start}-${end}`));
  const found = result.findings
    .filter((finding) => finding.action !== 'allow')
    .map((finding): Item => {
      const isKept = isReleasable(finding) && released.has(`${finding.start}-${finding.end}`);
      return { kind: 'found', finding, released: isKept, placeholder: pieceAt(finding.start) };
    });
  const added = choices.mask.map((span): Item => ({ kind: 'added', span, placeholder: pieceAt(span.start) }));
  return [...found, ...added].toSorted((a, b) => spanOf(a).start - spanOf(b).start || spanOf(b).end - spanOf(a).end);
}

/** Looks up the placeholder that covers an offset; pieces are ascending and do not overlap. */
function finderOf(pieces: readonly (Span & { readonly placeholder: string })[]): (offset: number) => string {
  const starts = pieces.map(({ start }) => start);
  return (offset) => {
    const piece = pieces[floorIndex(starts, offset)];
    return piece !== undefined && offset < piece.end ? piece.placeholder : '';
  };
}

/** The item before or after an offset, going round at the ends; `undefined` for an empty list. */
export function neighbour(items: readonly Item[], offset: number, step: 1 | -1): Item | undefined {
  if (step === 1) return items.find((item) => spanOf(item).start > offset) ?? items[0];
  return items.findLast((item) => spanOf(item).start < offset) ?? items.at(-1);
}
