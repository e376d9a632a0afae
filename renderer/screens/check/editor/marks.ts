import { type EditorState, type Extension, RangeSetBuilder, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import type { Span } from '../../../../shared/detect/finding.ts';

/** A span to draw: its class names and what a card can be found by. */
export interface Mark extends Span {
  readonly className: string;
  /** Position in the list of items the mark was made from. */
  readonly index: number;
}

/** Replaces all marks. Until the next ones come, marks move along with the text. */
export const setMarks = StateEffect.define<readonly Mark[]>();

/** Draws a ring around one span, or none. */
export const setCurrent = StateEffect.define<Span | undefined>();

/** Marks as decorations; marks of equal start must come longest first, as findings do. */
export function decorationsOf(marks: readonly Mark[], length: number): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { start, end, className, index } of marks) {
    if (start < end && end <= length) builder.add(start, end, Decoration.mark({ class: className, index }));
  }
  return builder.finish();
}

export const marksField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(value, transaction) {
    let next = transaction.docChanged ? value.map(transaction.changes) : value;
    for (const effect of transaction.effects) {
      if (effect.is(setMarks)) next = decorationsOf(effect.value, transaction.newDoc.length);
    }
    return next;
  },
  provide: (field) => EditorView.decorations.from(field),
});

const ring = Decoration.mark({ class: 'current' });

export const currentField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(value, transaction) {
    let next = transaction.docChanged ? value.map(transaction.changes) : value;
    for (const effect of transaction.effects) {
      if (effect.is(setCurrent)) next = ringAround(effect.value, transaction.newDoc.length);
    }
    return next;
  },
  provide: (field) => EditorView.decorations.from(field),
});

function ringAround(span: Span | undefined, length: number): DecorationSet {
  if (span === undefined || span.end > length || span.start >= span.end) return Decoration.none;
  return Decoration.set([ring.range(span.start, span.end)]);
}

export const marks: Extension = [marksField, currentField];

/** The index of the innermost mark at an offset, its edges included. */
export function markAt(state: EditorState, offset: number): number | undefined {
  let best: { readonly size: number; readonly index: number } | undefined;
  state.field(marksField).between(offset, offset, (from, to, { spec }) => {
    if (best === undefined || to - from < best.size) best = { size: to - from, index: Number(spec.index) };
  });
  return best?.index;
}
