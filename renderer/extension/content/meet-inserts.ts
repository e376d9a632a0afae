import type { Checker } from './checker.ts';
import { type Editor, editorIn, isField } from './editors.ts';
import { pathOf } from './event-path.ts';
import type { Gate } from './gate.ts';
import { hiddenIn, seenIn } from './hidden-markup.ts';
import { insertText } from './insert.ts';
import { dropWith, pasteWith } from './page-data.ts';
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
  const ownDrag = (isOwn: boolean) => () => {
    isOwnDrag = isOwn;
  };

  function meet(event: ClipboardEvent | DragEvent, data: DataTransfer | null): void {
    if (!event.isTrusted || isOurs(event)) return;
    const path = pathOf(event);
    const [target] = path;
    const markup = data?.getData('text/html') ?? '';
    const text = data?.getData('text/plain') || seenIn(markup);
    if (text === '' || !(target instanceof Element)) return;
    void checker.start();
    const editor = editorIn(path);
    const again = copyOf(event, data);
    gate.meet(event, {
      about: 'insert',
      text,
      // A field takes the plain text only.
      hidden: editor !== undefined && isField(editor) ? '' : hiddenIn(markup, text),
      safe: (safe) => void putSafe(safe),
      original() {
        if (event instanceof DragEvent && editor !== undefined) moveCaret(event, editor);
        // A page that does not take the event leaves the text to the browser, which takes no event of ours.
        if (target.dispatchEvent(again) && editor !== undefined) insertText(editor, text);
      },
      back: () => editor?.focus(),
    });

    async function putSafe(safe: string): Promise<void> {
      if (editor === undefined)
        return void target?.dispatchEvent(pasteWith((made) => made.setData('text/plain', safe)));
      if (event instanceof DragEvent) {
        moveCaret(event, editor);
        // Editors learn of a caret from its event, which comes later than this line.
        await new Promise((resume) => setTimeout(resume));
      }
      await writer.insert(editor, safe);
    }
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
  addEventListener('dragstart', ownDrag(true), true);
  addEventListener('dragend', ownDrag(false), true);
}

/** The same event once more, with the same data, for the page's own listeners. */
function copyOf(event: ClipboardEvent | DragEvent, data: DataTransfer | null): Event {
  const fill = (copy: DataTransfer) => {
    for (const type of data?.types ?? []) if (type !== 'Files') copy.setData(type, data?.getData(type) ?? '');
    for (const file of data?.files ?? []) copy.items.add(file);
  };
  return event instanceof ClipboardEvent ? pasteWith(fill) : dropWith(fill, event);
}

/** Where the pointer let go. In a field the browser tells an offset into its value. */
function moveCaret({ clientX, clientY }: DragEvent, editor: Editor): void {
  editor.focus();
  const root = editor.getRootNode();
  const shadowRoots = root instanceof ShadowRoot ? [root] : [];
  const at = document.caretPositionFromPoint?.(clientX, clientY, { shadowRoots });
  if (at === null || at === undefined || !editor.contains(at.offsetNode)) return;
  if (isField(editor)) editor.setSelectionRange(at.offset, at.offset);
  else getSelection()?.collapse(at.offsetNode, at.offset);
}
