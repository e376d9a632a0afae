import { type Editor, isField, textIn } from './editors.ts';
import { bare, replaceText, settlesTo } from './insert.ts';

/**
 * Takes back the last change along the editor's own way: its own undo knows of bold words and pictures, which a text
 * does not. When that does not lead to the text as it was, the text is put back.
 */
export async function undoTo(editor: Editor, before: string): Promise<boolean> {
  editor.focus();
  const isBack = () => bare(textIn(editor)) === bare(before);
  if (!pressUndo(editor)) document.execCommand('undo');
  if (await settlesTo(isBack)) return true;
  return replaceText(editor, before);
}

/** Whether the page has an undo of its own and took the key. */
function pressUndo(editor: Editor): boolean {
  if (isField(editor)) return false;
  const isApple = /mac|iphone|ipad/iu.test(navigator.userAgent);
  const key = { key: 'z', code: 'KeyZ', keyCode: 90, which: 90, ctrlKey: !isApple, metaKey: isApple };
  return !editor.dispatchEvent(
    new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true, composed: true }),
  );
}
