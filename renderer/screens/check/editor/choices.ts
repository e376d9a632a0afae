import { invertedEffects } from '@codemirror/commands';
import { type ChangeDesc, type Extension, StateEffect, StateField } from '@codemirror/state';
import type { Span } from '../../../../shared/detect/finding.ts';
import type { Choices } from '../../../../shared/policy/check.ts';

const NONE: Choices = { release: [], mask: [] };

/** Replaces what the person kept or masked by hand. The editor's undo takes it back like any typing. */
export const setChoices = StateEffect.define<Choices>({ map: mapChoices });

/** The person's choices, in offsets of the current text. Editing inside a chosen span ends the choice. */
export const choicesField = StateField.define<Choices>({
  create: () => NONE,
  update(value, transaction) {
    let next = transaction.docChanged ? mapChoices(value, transaction.changes) : value;
    for (const effect of transaction.effects) if (effect.is(setChoices)) next = effect.value;
    return next;
  },
});

export const choices: Extension = [
  choicesField,
  invertedEffects.of((transaction) => {
    const isChoice = transaction.effects.some((effect) => effect.is(setChoices));
    return isChoice ? [setChoices.of(transaction.startState.field(choicesField))] : [];
  }),
];

/**
 * Choices after a change. A kept or masked value that was itself edited is another value, so its span is dropped:
 * nothing is kept or masked that the person has not looked at.
 */
export function mapChoices(before: Choices, changes: ChangeDesc): Choices {
  if (before.release.length === 0 && before.mask.length === 0) return before;
  return { release: mapSpans(before.release, changes), mask: mapSpans(before.mask, changes) };
}

function mapSpans(spans: readonly Span[], changes: ChangeDesc): readonly Span[] {
  return spans.flatMap(({ start, end }) => {
    // Text typed right at an edge stays outside.
    const span = { start: changes.mapPos(start, 1), end: changes.mapPos(end, -1) };
    return touches(changes, start, end) || span.end <= span.start ? [] : [span];
  });
}

function touches(changes: ChangeDesc, start: number, end: number): boolean {
  let isInside = false;
  changes.iterChangedRanges((from, to) => {
    if (from < end && to > start) isInside = true;
  });
  return isInside;
}
