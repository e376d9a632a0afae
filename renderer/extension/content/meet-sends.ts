import type { Checker } from './checker.ts';
import { type Editor, editorIn, textIn } from './editors.ts';
import type { Gate } from './gate.ts';
import { sendButtonIn, sendsByKey } from './gestures.ts';
import type { Typing } from './typing.ts';
import type { Writer } from './writer.ts';

export interface SendParts {
  readonly gate: Gate;
  readonly checker: Checker;
  readonly typing: Typing;
  readonly writer: Writer;
  readonly isOurs: (event: Event) => boolean;
}

const PRESSES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;

/** Meets what a person typed at the moment of sending, before any listener of the page hears of it. */
export function meetSends({ gate, checker, typing, writer, isOurs }: SendParts): void {
  let last: Editor | undefined;
  const isOthers = (event: Event) => event.isTrusted && !isOurs(event);

  function meet(event: Event, editor: Editor, again: () => void): void {
    const text = textIn(editor);
    gate.meet(event, {
      about: 'send',
      text,
      safe: (redacted) => void writer.replace(editor, redacted).then((isThere) => isThere && again()),
      original: again,
      back: () => editor.focus(),
    });
  }

  function focused(event: Event): void {
    const editor = isOthers(event) ? editorIn(event.composedPath()) : undefined;
    if (editor === undefined) return;
    last = editor;
    void checker.start();
  }

  function typed(event: Event): void {
    focused(event);
    if (isOthers(event) && last !== undefined) typing.typed(last);
  }

  function keyed(event: KeyboardEvent): void {
    if (!isOthers(event)) return;
    if (writer.keyPressed(event)) stop(event);
    if (event.defaultPrevented) return;
    const editor = sendsByKey(event) ? editorIn(event.composedPath()) : undefined;
    // An event forgets its path when it is over.
    const [target] = event.composedPath();
    if (editor !== undefined) meet(event, editor, () => pressAgain(event, target));
  }

  function pressed(event: Event): void {
    if (!isOthers(event) || last?.isConnected !== true) return;
    const editor = last;
    const button = sendButtonIn(event.composedPath(), editor);
    if (button === undefined) return;
    // A page may send at the first of these already; the person is asked at the last, when the press is over.
    if (event.type === 'click') meet(event, editor, () => button.click());
    else gate.stop(event, textIn(editor));
  }

  function submitted(event: SubmitEvent): void {
    const form = event.target;
    if (!isOthers(event) || !(form instanceof HTMLFormElement) || last === undefined || !form.contains(last)) return;
    meet(event, last, () => form.requestSubmit(event.submitter));
  }

  addEventListener('focusin', focused, true);
  addEventListener('input', typed, true);
  addEventListener('keydown', keyed, true);
  addEventListener('submit', submitted, true);
  for (const name of PRESSES) addEventListener(name, pressed, true);
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** The key once more for the page's listeners; a form that nobody handles is sent as the browser would. */
function pressAgain(event: KeyboardEvent, target: EventTarget | undefined): void {
  if (!(target instanceof HTMLElement)) return;
  const { key, code, keyCode, ctrlKey, metaKey } = event;
  const shared = {
    key,
    code,
    keyCode,
    which: keyCode,
    ctrlKey,
    metaKey,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  const isLeft = target.dispatchEvent(new KeyboardEvent('keydown', shared));
  target.dispatchEvent(new KeyboardEvent('keyup', shared));
  if (isLeft && target instanceof HTMLInputElement) target.form?.requestSubmit();
}
