import type { Key } from './options.ts';

const WHERE: Readonly<Record<Key, readonly [name: string, place: (editor: HTMLElement) => EventTarget]>> = {
  editor: ['keydown', (editor) => editor],
  window: ['keydown', () => window],
  document: ['keydown', () => document],
  keypress: ['keypress', (editor) => editor],
  keyup: ['keyup', (editor) => editor],
  beforeinput: ['beforeinput', (editor) => editor],
};

/** Sends at Enter, wherever the page listens for it. */
export function hearKeys(key: Key, editor: HTMLElement, send: () => void): void {
  const [name, place] = WHERE[key];
  place(editor).addEventListener(
    name,
    (event) => {
      if (!isSending(event)) return;
      event.preventDefault();
      event.stopPropagation();
      send();
    },
    true,
  );
  if (key === 'keypress' || key === 'keyup' || key === 'beforeinput')
    editor.addEventListener('keydown', keepLine, true);
}

function isSending(event: Event): boolean {
  if (event instanceof InputEvent) return /^insert(?:Paragraph|LineBreak)$/u.test(event.inputType);
  if (!(event instanceof KeyboardEvent)) return false;
  return event.key === 'Enter' && !event.shiftKey && !event.isComposing && event.keyCode !== 229;
}

/** A page that sends at a later part of the press keeps its editor from breaking the line at the first. */
function keepLine(event: KeyboardEvent): void {
  if (isSending(event)) event.stopImmediatePropagation();
}
