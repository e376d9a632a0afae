import type { UndoKey } from '../../../shared/redact/undo-key.ts';
import { extensionWords } from '../../../shared/words/extension-words.ts';
import type { Checker } from './checker.ts';
import { type Editor, textIn } from './editors.ts';
import { bare, insertText, replaceText, settlesTo } from './insert.ts';
import type { Shade } from './panel/shade.ts';
import { showDone, showNotice } from './panel/toast.ts';
import { undoTo } from './undo.ts';

/** Puts safe text into editors, keeps its key, and can take the last one back. */
export interface Writer {
  /** At the caret, in place of what was about to be inserted. */
  readonly insert: (editor: Editor, safe: string) => Promise<void>;
  /** In place of everything, and then sends it. Nothing is sent unless the editor holds the safe text. */
  readonly replaceAndSend: (editor: Editor, safe: string, send: () => void) => Promise<void>;
  /** Undoes the last one when this key asks for it. True when it did. */
  readonly keyPressed: (event: KeyboardEvent) => boolean;
}

export function createWriter(checker: Checker, shade: Shade, keep: (key: UndoKey) => void): Writer {
  let last: { readonly undo: () => void; readonly leave: () => void } | undefined;
  const say = (sentence: string) => showNotice(shade.root, checker.language(), sentence);
  const words = () => extensionWords[checker.language()];

  function offerUndo(editor: Editor, before: string): void {
    const undo = () => {
      last = undefined;
      void undoTo(editor, before);
    };
    last?.leave();
    last = { undo, leave: showDone(shade.root, checker.language(), undo) };
  }

  function forgetUndo(): void {
    last?.leave();
    last = undefined;
  }

  async function copy(safe: string, said: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(safe);
      say(said);
    } catch {
      // The clipboard belongs to whoever has the focus; the person is told that nothing was written.
      say(words().lostText);
    }
  }

  return {
    async insert(editor, safe) {
      const before = textIn(editor);
      const isTaken = insertText(editor, safe);
      keep(checker.known());
      if (await settlesTo(() => grewBy(before, textIn(editor), safe))) offerUndo(editor, before);
      else await copy(safe, isTaken ? words().takenElsewhere : words().failed);
    },
    async replaceAndSend(editor, safe, send) {
      const before = textIn(editor);
      if (!(await replaceText(editor, safe))) return copy(safe, words().failedToSend);
      keep(checker.known());
      forgetUndo();
      send();
      const isSent = await settlesTo(() => bare(textIn(editor)) !== bare(safe));
      if (isSent) say(words().sentSafe);
      else offerUndo(editor, before);
    },
    keyPressed(event) {
      if (last === undefined || !event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyZ') return false;
      const { undo, leave } = last;
      leave();
      undo();
      return true;
    },
  };
}

/** Whether the text was put somewhere into the editor; it may have taken the place of a selection. */
function grewBy(before: string, after: string, safe: string): boolean {
  return after !== before && bare(after).includes(bare(safe));
}
