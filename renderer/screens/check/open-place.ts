import type { ChangeDesc } from '@codemirror/state';
import type { Span } from '../../../shared/detect/finding.ts';
import { type Item, isSameSpan, spanOf } from './items.ts';

/** Where the open card's finding lies now, and the position in the list it had. */
export interface OpenPlace {
  readonly span: Span;
  readonly index: number | undefined;
}

/**
 * The place of the open card after an edit. `known` is the place so far; it counts only while its card is still the
 * open one, otherwise `item` says where the open card lies.
 */
export function placeAfter(
  known: OpenPlace | undefined,
  open: { readonly index: number | undefined; readonly item: Item | undefined },
  changes: ChangeDesc,
): OpenPlace | undefined {
  const span = known?.index === open.index ? known?.span : open.item === undefined ? undefined : spanOf(open.item);
  if (span === undefined || span.end > changes.length) return undefined;
  return { index: open.index, span: { start: changes.mapPos(span.start, 1), end: changes.mapPos(span.end, -1) } };
}

/** The position of the open card's finding in a new list; `undefined` when the text no longer holds it. */
export function indexAt(items: readonly Item[], { span }: OpenPlace): number | undefined {
  const index = items.findIndex((item) => isSameSpan(spanOf(item), span));
  return index < 0 ? undefined : index;
}
