import { history, undo } from '@codemirror/commands';
import { EditorState, type TransactionSpec } from '@codemirror/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choices, choicesField, setChoices } from '../../../renderer/screens/check/editor/choices.ts';
import { markAt, marks, marksField, setMarks } from '../../../renderer/screens/check/editor/marks.ts';
import { chipsOf, spanInSafe } from '../../../renderer/screens/check/editor/safe-marks.ts';
import { smallestChange } from '../../../renderer/screens/check/editor/smallest-change.ts';
import { applyEdits } from '../../../renderer/screens/check/engine/protocol.ts';
import { redact } from '../../../shared/redact/redact.ts';

function stateOf(doc: string): EditorState {
  return EditorState.create({ doc, extensions: [history(), choices, marks] });
}

function updated(state: EditorState, ...specs: readonly TransactionSpec[]): EditorState {
  return specs.reduce((before, spec) => before.update(spec).state, state);
}

function marked(state: EditorState): readonly string[] {
  const found: string[] = [];
  state.field(marksField).between(0, state.doc.length, (from, to) => {
    found.push(state.sliceDoc(from, to));
  });
  return found;
}

const mark = (start: number, end: number, index = 0) => ({ start, end, index, className: 'finding' });

describe('marks', () => {
  it('move along with the text until new ones come', () => {
    const state = updated(
      stateOf('電話 03-1234-5678 まで'),
      { effects: setMarks.of([mark(3, 15)]) },
      { changes: { from: 0, insert: '【至急】' } },
    );
    expect(marked(state)).toEqual(['03-1234-5678']);
  });

  it('do not grow when text is typed at their edges', () => {
    const state = updated(
      stateOf('abc'),
      { effects: setMarks.of([mark(0, 3)]) },
      { changes: { from: 3, insert: 'd' } },
    );
    expect(marked(state)).toEqual(['abc']);
  });

  it('beyond the end of the text are left out', () => {
    expect(marked(updated(stateOf('abc'), { effects: setMarks.of([mark(1, 9), mark(2, 2)]) }))).toEqual([]);
  });

  it('are found by the caret, the innermost first', () => {
    const state = updated(stateOf('abcdefgh'), { effects: setMarks.of([mark(0, 8, 0), mark(2, 4, 1)]) });
    expect([0, 1, 2, 3, 4, 5, 8].map((offset) => markAt(state, offset))).toEqual([0, 0, 1, 1, 1, 0, 0]);
    expect(markAt(stateOf('abc'), 1)).toBeUndefined();
  });
});

describe('choices', () => {
  const release = [{ start: 3, end: 6 }];

  it('move with the text and end when their value is edited', () => {
    const state = updated(stateOf('abcXYZdef'), { effects: setChoices.of({ release, mask: [] }) });
    const moved = updated(state, { changes: { from: 0, insert: '__' } });
    expect(moved.field(choicesField).release).toEqual([{ start: 5, end: 8 }]);
    expect(updated(state, { changes: { from: 4, insert: 'q' } }).field(choicesField).release).toEqual([]);
    expect(updated(state, { changes: { from: 2, to: 7 } }).field(choicesField).release).toEqual([]);
  });

  it('typed at an edge stays outside', () => {
    const state = updated(stateOf('abcXYZdef'), { effects: setChoices.of({ release: [], mask: release }) });
    const typed = updated(state, { changes: { from: 6, insert: '!' } }, { changes: { from: 3, insert: '!' } });
    expect(typed.field(choicesField).mask).toEqual([{ start: 4, end: 7 }]);
  });

  it('are taken back by undo', () => {
    let state = updated(stateOf('abcXYZdef'), { effects: setChoices.of({ release, mask: [] }) });
    undo({ state, dispatch: (transaction) => (state = transaction.state) });
    expect(state.field(choicesField)).toEqual({ release: [], mask: [] });
  });
});

describe('the smallest change', () => {
  it('turns one text into the other', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '名', '\n') });
    fc.assert(
      fc.property(text, text, (before, next) => {
        const change = smallestChange(before, next);
        expect(change === undefined ? before : applyEdits(before, [change])).toBe(next);
      }),
    );
  });

  it('touches only what differs', () => {
    expect(smallestChange('一二三四', '一二五四')).toEqual({ from: 2, to: 3, insert: '五' });
    expect(smallestChange('same', 'same')).toBeUndefined();
  });
});

describe('edits', () => {
  it('apply like the editor applies its changes', () => {
    const changes = [
      { from: 0, to: 1, insert: 'A' },
      { from: 3, to: 3, insert: '、' },
      { from: 4, to: 6, insert: '' },
    ];
    const state = updated(stateOf('abcdefg'), { changes });
    expect(applyEdits('abcdefg', changes)).toBe(state.doc.toString());
  });
});

describe('places in the safe text', () => {
  const text = '佐藤花子は03-1234-5678、鈴木一郎は不在です';
  const spans = [
    { start: 0, end: 4, category: 'person' as const },
    { start: 5, end: 17, category: 'phone' as const },
    { start: 18, end: 22, category: 'person' as const },
  ];
  const redaction = redact(text, spans);

  it('are exactly the placeholders', () => {
    const chips = chipsOf(redaction.pieces).map(({ start, end }) => redaction.text.slice(start, end));
    expect(chips).toEqual(['[PERSON_1]', '[PHONE_1]', '[PERSON_2]']);
  });

  it('stand for spans of the original, masked or not', () => {
    const cut = (start: number, end: number) => {
      const span = spanInSafe(redaction.pieces, { start, end });
      return redaction.text.slice(span.start, span.end);
    };
    expect(cut(5, 17)).toBe('[PHONE_1]');
    expect(cut(4, 5)).toBe('は');
    expect(cut(23, 25)).toBe('不在');
  });
});
