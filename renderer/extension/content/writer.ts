import type { UndoKey } from '../../../shared/redact/undo-key.ts';
import { extensionWords } from '../../../shared/words/extension-words.ts';
import type { Checker } from './checker.ts';
import { type Editor, textIn } from './editors.ts';
import { insertText, replaceText } from './insert.ts';
import type { Shade } from './panel/shade.ts';
import { showDone, showNotice } from './panel/toast.ts';

/** Puts safe text into editors, keeps its key, and can take the last one back. */
export interface Writer {
  /** At the caret, in place of what was about to be inserted. */
  readonly insert: (editor: Editor, safe: string) => void;
  /** In place of everything. Resolves to whether the editor holds it now. */
  readonly replace: (editor: Editor, safe: string) => Promise<boolean>;
  /** Undoes the last one when this key asks for it. True when it did. */
  readonly keyPressed: (event: KeyboardEvent) => boolean;
}

export function createWriter(checker: Checker, shade: Shade, keep: (key: UndoKey) => void): Writer {
  let last: { readonly undo: () => void; readonly leave: () => void } | undefined;

  function done(editor: Editor, before: string): void {
    keep(checker.known());
    const undo = () => void replaceText(editor, before);
    last?.leave();
    last = { undo, leave: showDone(shade.root, checker.language(), undo) };
  }

  function failed(safe: string): void {
    void navigator.clipboard.writeText(safe);
    showNotice(shade.root, checker.language(), extensionWords[checker.language()].failed);
  }

  return {
    insert(editor, safe) {
      const before = textIn(editor);
      insertText(editor, safe);
      // An editor that keeps a document of its own shows the text a little later.
      setTimeout(() => (textIn(editor) === before ? failed(safe) : done(editor, before)));
    },
    async replace(editor, safe) {
      const before = textIn(editor);
      const isThere = await replaceText(editor, safe);
      if (isThere) done(editor, before);
      else failed(safe);
      return isThere;
    },
    keyPressed(event) {
      if (last === undefined || !event.altKey || event.code !== 'KeyZ') return false;
      last.leave();
      last.undo();
      last = undefined;
      return true;
    },
  };
}
