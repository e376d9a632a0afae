import { linesIn } from './lines.ts';

/** Something a person types or pastes a message into. */
export type Editor = HTMLElement;

/** Kinds of input that hold a message; the others hold a date, a colour, a password of the site itself. */
const TEXT_INPUTS = new Set(['text', 'search', '']);

/** The editor that an event happened in, by the event's path; `undefined` when it happened elsewhere. */
export function editorIn(path: readonly EventTarget[]): Editor | undefined {
  const element = path.find((node): node is HTMLElement => node instanceof HTMLElement);
  if (element === undefined) return undefined;
  if (isField(element)) return element;
  return editingHost(element);
}

/** What stands in the editor, with line breaks as a person made them. */
export function textIn(editor: Editor): string {
  return isField(editor) ? editor.value : linesIn(editor);
}

export type Field = HTMLTextAreaElement | HTMLInputElement;

export function isField(element: Element): element is Field {
  if (element instanceof HTMLTextAreaElement) return true;
  return element instanceof HTMLInputElement && TEXT_INPUTS.has(element.type);
}

/** The outermost element of those that are edited as one. */
function editingHost(element: HTMLElement): HTMLElement | undefined {
  if (!element.isContentEditable) return undefined;
  let host = element;
  while (host.parentElement?.isContentEditable === true) host = host.parentElement;
  return host;
}
