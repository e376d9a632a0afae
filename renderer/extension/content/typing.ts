import type { Checker } from './checker.ts';
import { type Editor, textIn } from './editors.ts';
import type { Held } from './held.ts';

/** Rest between keystrokes after which a text is looked at. */
const REST_MS = 300;

/** A longer text is looked at when it is about to leave and not while it is typed. */
const LONG = 20_000;

/** A text up to this long is kept at every change, which costs a small part of a millisecond. */
const SHORT = 2_000;

/**
 * Editors whose text nobody has looked at since it last changed. While there are any, the net asks before it lets a
 * request go: a page may send what was typed by ways that no gesture shows.
 */
export interface Typing {
  readonly typed: (editor: Editor) => void;
  readonly isOpen: () => boolean;
  /** Looks at every open editor now. */
  readonly lookNow: () => void;
  /** Looks at those that are not too long to be looked at while a person presses something. */
  readonly lookBriefly: () => void;
}

export function watchTyping(checker: Checker, held: Held, changed: () => void): Typing {
  const open = new Set<Editor>();
  /** What stood in an editor after its last change: a page may clear it before it sends, without any gesture. */
  const last = new Map<Editor, string>();
  /** Whether what stood in it when it was last measured was short. */
  const short = new WeakMap<Editor, boolean>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function look(editor: Editor): void {
    const text = textIn(editor);
    const before = last.get(editor);
    last.delete(editor);
    if (before !== undefined && before !== text) judge(editor, before);
    judge(editor, text);
  }

  function judge(editor: Editor, text: string): void {
    const seen = checker.look(text);
    if (seen.kind === 'wait') {
      held.unseen(editor, text);
      void checker.settled(text).then(() => lookAgain(editor));
      return;
    }
    open.delete(editor);
    if (seen.kind === 'checked') held.look(editor, text, seen.checked);
  }

  function lookAgain(editor: Editor): void {
    if (!open.has(editor) || checker.look(textIn(editor)).kind === 'wait') return;
    look(editor);
    changed();
  }

  function rest(): void {
    for (const editor of [...open]) {
      const length = lengthOf(editor);
      short.set(editor, length <= SHORT);
      if (length <= LONG) look(editor);
    }
    changed();
  }

  function keep(editor: Editor): void {
    if (!(short.get(editor) ?? lengthOf(editor) <= SHORT)) return;
    const text = textIn(editor);
    // What was pasted meanwhile may be long.
    short.set(editor, text.length <= SHORT);
    last.set(editor, text);
  }

  return {
    typed(editor) {
      open.add(editor);
      keep(editor);
      clearTimeout(timer);
      timer = setTimeout(rest, REST_MS);
      changed();
    },
    isOpen: () => open.size > 0,
    lookNow() {
      for (const editor of [...open]) look(editor);
    },
    lookBriefly() {
      for (const editor of [...open]) if (lengthOf(editor) <= LONG) look(editor);
    },
  };
}

/** Cheap on every keystroke, unlike the text with its line breaks. */
const lengthOf = (editor: Editor): number => ('value' in editor ? String(editor.value) : editor.textContent).length;
