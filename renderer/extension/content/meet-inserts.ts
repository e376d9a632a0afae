import type { Checker } from './checker.ts';
import { editorIn } from './editors.ts';
import type { Gate } from './gate.ts';
import { insertText } from './insert.ts';
import type { Writer } from './writer.ts';

export interface InsertParts {
  readonly gate: Gate;
  readonly checker: Checker;
  readonly writer: Writer;
  readonly isOurs: (event: Event) => boolean;
}

/** Meets what is pasted or dropped, before any listener of the page hears of it. */
export function meetInserts({ gate, checker, writer, isOurs }: InsertParts): void {
  let isOwnDrag = false;

  function meet(event: ClipboardEvent | DragEvent, data: DataTransfer | null): void {
    if (!event.isTrusted || isOurs(event)) return;
    const text = data?.getData('text/plain') ?? '';
    const [target] = event.composedPath();
    if (text === '' || !(target instanceof Element)) return;
    void checker.start();
    const editor = editorIn(event.composedPath());
    const again = copyOf(event, data);
    const insert = (safe: string) => {
      if (event instanceof DragEvent) moveCaret(event);
      if (editor === undefined) target.dispatchEvent(pasteOf(safe));
      else writer.insert(editor, safe);
    };
    gate.meet(event, {
      about: 'insert',
      text,
      safe: insert,
      original() {
        if (event instanceof DragEvent) moveCaret(event);
        // A page that does not take the event leaves the text to the browser, which takes no event of ours.
        if (target.dispatchEvent(again) && editor !== undefined) insertText(editor, text);
      },
      back: () => editor?.focus(),
    });
  }

  addEventListener('paste', (event) => meet(event, event.clipboardData), true);
  addEventListener(
    'drop',
    (event) => {
      // What is dragged from one place of the page to another is in the page already.
      if (!isOwnDrag) meet(event, event.dataTransfer);
    },
    true,
  );
  addEventListener(
    'dragstart',
    () => {
      isOwnDrag = true;
    },
    true,
  );
  addEventListener(
    'dragend',
    () => {
      isOwnDrag = false;
    },
    true,
  );
}

/** The same event once more, with the same data, for the page's own listeners. */
function copyOf(event: ClipboardEvent | DragEvent, data: DataTransfer | null): Event {
  const again = new DataTransfer();
  for (const type of data?.types ?? []) if (type !== 'Files') again.setData(type, data?.getData(type) ?? '');
  for (const file of data?.files ?? []) again.items.add(file);
  const shared = { bubbles: true, cancelable: true, composed: true };
  if (event instanceof ClipboardEvent) return new ClipboardEvent('paste', { ...shared, clipboardData: again });
  const { clientX, clientY } = event;
  return new DragEvent('drop', { ...shared, clientX, clientY, dataTransfer: again });
}

function pasteOf(text: string): ClipboardEvent {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  return new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true, clipboardData });
}

function moveCaret({ clientX, clientY }: DragEvent): void {
  const at = document.caretPositionFromPoint?.(clientX, clientY);
  if (at !== null && at !== undefined) getSelection()?.collapse(at.offsetNode, at.offset);
}
