import { type Editor, type Field, isField, textIn } from './editors.ts';

/** Beyond this, a field's own insert command takes seconds; setting the range takes none, but cannot be undone by key. */
const LONG = 20_000;

/**
 * Puts text at the caret as if it had been pasted, along the editor's own way in: editors that keep a document of
 * their own take the paste event, all others the browser's insert command. Either way the editor can undo it.
 */
export function insertText(editor: Editor, text: string): void {
  editor.focus();
  if (isField(editor)) insertIntoField(editor, text);
  else if (!offerPaste(editor, text)) document.execCommand('insertText', false, text);
}

/**
 * Replaces everything in the editor. Resolves to whether the editor really holds the text afterwards: what an editor
 * makes of it is its own business.
 */
export async function replaceText(editor: Editor, text: string): Promise<boolean> {
  editor.focus();
  if (isField(editor)) editor.select();
  else getSelection()?.selectAllChildren(editor);
  // Editors learn of a selection from its event, which comes later than this line.
  await new Promise((resume) => setTimeout(resume));
  insertText(editor, text);
  await new Promise((resume) => setTimeout(resume));
  return squeezed(textIn(editor)) === squeezed(text);
}

const squeezed = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function insertIntoField(field: Field, text: string): void {
  const isLong = text.length + field.value.length > LONG;
  if (!isLong && document.execCommand('insertText', false, text)) return;
  field.setRangeText(text, field.selectionStart ?? 0, field.selectionEnd ?? field.value.length, 'end');
  field.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertFromPaste', data: text }),
  );
}

/** True when a script of the page took the text out of the event. */
function offerPaste(editor: Editor, text: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const target = getSelection()?.anchorNode;
  const at = target instanceof Element ? target : (target?.parentElement ?? editor);
  const place = editor.contains(at) ? at : editor;
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true, clipboardData });
  return !place.dispatchEvent(event);
}
