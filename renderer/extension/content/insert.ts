import { type Editor, type Field, isField, textIn } from './editors.ts';
import { pasteWith } from './page-data.ts';

/** Beyond this, a field's own insert command takes seconds; setting the range takes none, but cannot be undone by key. */
const LONG = 20_000;

/** When an editor that keeps a document of its own shows what it was given, in milliseconds after each other. */
const SETTLING = [0, 20, 60, 150, 300] as const;

/**
 * Puts text at the caret as if it had been pasted, along the editor's own way in: editors that keep a document of
 * their own take the paste event, all others the browser's insert command. Either way the editor can undo it. Returns
 * whether a script of the page took it.
 */
export function insertText(editor: Editor, text: string): boolean {
  editor.focus();
  if (isField(editor)) return insertIntoField(editor, text);
  if (offerPaste(editor, text)) return true;
  document.execCommand('insertText', false, text);
  return false;
}

/**
 * Replaces everything in the editor. Resolves to whether the editor really holds the text afterwards: what an editor
 * makes of it is its own business.
 */
export async function replaceText(editor: Editor, text: string): Promise<boolean> {
  await selectAll(editor);
  insertText(editor, text);
  if (await settlesTo(() => isSame(textIn(editor), text))) return true;
  if (isField(editor)) return false;
  // An editor that turns pastes into something else still takes what is typed.
  await selectAll(editor);
  document.execCommand('insertText', false, text);
  return settlesTo(() => isSame(textIn(editor), text));
}

/** Resolves to true as soon as it is so, and to false when it did not become so in half a second. */
export async function settlesTo(isSo: () => boolean): Promise<boolean> {
  for (const wait of SETTLING) {
    await new Promise((resume) => setTimeout(resume, wait));
    if (isSo()) return true;
  }
  return false;
}

/** Editors may add and drop spaces and line ends, and some mark places with characters that nobody sees. */
export const bare = (text: string): string => text.replace(/[\s\u200b\u2060\ufeff]+/gu, '');

const isSame = (one: string, other: string): boolean => bare(one) === bare(other);

async function selectAll(editor: Editor): Promise<void> {
  editor.focus();
  if (isField(editor)) editor.select();
  else getSelection()?.selectAllChildren(editor);
  // Editors learn of a selection from its event, which comes later than this line.
  await new Promise((resume) => setTimeout(resume));
}

function insertIntoField(field: Field, text: string): boolean {
  const isLong = text.length + field.value.length > LONG;
  if (!isLong && document.execCommand('insertText', false, text)) return false;
  field.setRangeText(text, field.selectionStart ?? 0, field.selectionEnd ?? field.value.length, 'end');
  field.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertFromPaste', data: text }),
  );
  return false;
}

/** True when a script of the page took the text out of the event. */
function offerPaste(editor: Editor, text: string): boolean {
  const target = getSelection()?.anchorNode;
  const at = target instanceof Element ? target : (target?.parentElement ?? editor);
  const place = editor.contains(at) ? at : editor;
  return !place.dispatchEvent(pasteWith((data) => data.setData('text/plain', text)));
}
