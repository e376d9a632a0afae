import { readMarking, writeMarking } from '../../../shared/train/answer.ts';
import type { FindLeakCard } from '../../../shared/train/card.ts';
import { type FindLeakGrade, gradeFindLeak } from '../../../shared/train/find-leak.ts';
import { leaksOf } from '../../../shared/train/grade.ts';
import { segmentsOf } from '../../../shared/train/segments.ts';
import { wordAfterKey } from '../../../shared/train/word-steps.ts';
import { spansOf, wordsOf } from '../../../shared/train/words-of.ts';
import { findingWords } from '../../../shared/words/finding-words.ts';
import { trainingWords } from '../../../shared/words/training-words.ts';
import { element } from '../content/panel/element.ts';
import type { CardView, Drawing } from './card-view.ts';

/**
 * A text whose words are toggle buttons. One of them is a tab stop; arrow keys move on, Shift with them marks on the way,
 * the space bar toggles. A mouse or pen drags over several; a finger taps, so that dragging still scrolls.
 */
export function leakView(card: FindLeakCard, drawing: Drawing): CardView {
  const { language, changed } = drawing;
  const words = trainingWords[language];
  const text = card.text[language];
  const pieces = wordsOf(text);
  const marked = new Set<number>();
  /** Where a mouse was pressed last. */
  let from = 0;
  const shown = element('div', { class: 'leak', role: 'group', 'aria-label': words.textToMark });
  const buttons = new Map<number, HTMLButtonElement>();
  for (const [index, { start, end, mark }] of pieces.entries()) {
    const written = text.slice(start, end);
    if (mark) buttons.set(index, wordButton(index, written));
    shown.append(buttons.get(index) ?? written);
  }
  const [first] = buttons.values();
  if (first !== undefined) first.tabIndex = 0;

  function wordButton(index: number, written: string): HTMLButtonElement {
    const made = element('button', { type: 'button', 'aria-pressed': 'false', tabindex: '-1' }, written);
    made.addEventListener('click', () => set(index, !marked.has(index)));
    made.addEventListener('pointerdown', () => {
      from = index;
    });
    made.addEventListener('pointerover', ({ buttons: pressed, pointerType }) => {
      if (pressed === 1 && pointerType !== 'touch' && from !== index) markAll(from, index);
    });
    return made;
  }

  function set(index: number, isMarked: boolean): void {
    if (isMarked) marked.add(index);
    else marked.delete(index);
    buttons.get(index)?.setAttribute('aria-pressed', String(isMarked));
    changed();
  }

  function markAll(one: number, other: number): void {
    for (const index of buttons.keys())
      if (index >= Math.min(one, other) && index <= Math.max(one, other)) set(index, true);
  }

  return {
    question: [element('p', { class: 'note' }, words.markHow), shown],
    answer() {
      const spans = spansOf(text, pieces, marked);
      return spans.length === 0 ? undefined : writeMarking({ language, spans });
    },
    explained: (answer) => explained(card, answer, drawing),
    keyPressed({ key, shiftKey }, focused) {
      const [current] = [...buttons].find(([, button]) => button === focused) ?? [];
      const next = current === undefined ? undefined : wordAfterKey(key, current, text, pieces);
      const button = next === undefined ? undefined : buttons.get(next);
      if (current === undefined || next === undefined || button === undefined) return false;
      if (shiftKey) markAll(current, next);
      for (const other of buttons.values()) other.tabIndex = other === button ? 0 : -1;
      button.focus();
      return true;
    },
  };
}

function explained(card: FindLeakCard, answer: readonly string[], { language, said }: Drawing): readonly Node[] {
  const marking = readMarking(answer);
  const grade = gradeFindLeak(marking.spans, leaksOf(card, marking.language));
  const text = card.text[marking.language];
  const parts = segmentsOf(text.length, grade, marking.spans).map(({ start, end, state }) =>
    state === 'plain' ? text.slice(start, end) : element('mark', { class: state }, text.slice(start, end)),
  );
  return [
    element('p', { class: 'leak', lang: marking.language }, ...parts),
    ...kindsOf(grade, language),
    element('p', {}, ...said(card.feedback)),
    element('p', { class: 'note' }, trainingWords[language].judged),
  ];
}

function kindsOf({ found, missed, tooMuch }: FindLeakGrade, language: Drawing['language']): readonly Node[] {
  const words = trainingWords[language];
  const kinds = (findings: FindLeakGrade['found']) =>
    [...new Set(findings.map(({ category }) => findingWords[language].category[category]))].join(
      language === 'ja' ? '、' : ', ',
    );
  return [
    ...(found.length === 0 ? [] : [element('p', {}, words.found(kinds(found)))]),
    ...(missed.length === 0 ? [] : [element('p', {}, words.missed(kinds(missed)))]),
    ...(tooMuch ? [element('p', {}, words.tooMuch)] : []),
  ];
}
