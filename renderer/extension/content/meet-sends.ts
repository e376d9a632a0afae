import type { Checker } from './checker.ts';
import { type Editor, editorIn, textIn } from './editors.ts';
import { pathOf } from './event-path.ts';
import type { Gate } from './gate.ts';
import { pressesByKey, sendButtonIn, sendsByKey } from './gestures.ts';
import { enterAgain, keyOnButtonAgain, pressAgain } from './press-again.ts';
import type { Typing } from './typing.ts';
import type { Writer } from './writer.ts';

export interface SendParts {
  readonly gate: Gate;
  readonly checker: Checker;
  readonly typing: Typing;
  readonly writer: Writer;
  /** Keys of what we offer beside the page; true for one that was taken. */
  readonly keyPressed: (event: KeyboardEvent) => boolean;
  readonly isOurs: (event: Event) => boolean;
}

/** A page may send at the first of these already; the person is asked at the click, when the press is over. */
const PRESSES = ['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend', 'click'] as const;

/** What editors do with an Enter that sends nothing. */
const BREAKS = new Set(['insertParagraph', 'insertLineBreak']);

/** Meets what a person typed at the moment of sending, before any listener of the page hears of it. */
export function meetSends({ gate, checker, typing, writer, keyPressed, isOurs }: SendParts): void {
  let last: Editor | undefined;
  /** The key whose press was stopped: the page must not hear of its release either. Keys on a screen have no code. */
  let swallowed: string | undefined;
  let touched = false;
  /** Where Enter was just pressed and let through. */
  let entered: Editor | undefined;
  /** Editors in which Enter was seen to break a line: it does not send there, and the net is below. */
  const breaking = new WeakSet<Editor>();
  const isOthers = (event: Event) => event.isTrusted && !isOurs(event);

  function meet(event: Event, editor: Editor, again: () => void): boolean {
    const text = textIn(editor);
    return gate.meet(event, {
      about: 'send',
      text,
      safe: (redacted) => void writer.replaceAndSend(editor, redacted, again),
      original: again,
      back: () => editor.focus(),
    });
  }

  function focused(event: Event): void {
    const editor = isOthers(event) ? editorIn(pathOf(event)) : undefined;
    if (editor === undefined) return;
    last = editor;
    void checker.start();
  }

  function typed(event: Event): void {
    focused(event);
    if (!isOthers(event) || last === undefined) return;
    if (event instanceof InputEvent && event.type === 'input' && BREAKS.has(event.inputType) && entered === last)
      breaking.add(last);
    typing.typed(last);
  }

  function keyed(event: KeyboardEvent): void {
    if (!isOthers(event)) return;
    entered = undefined;
    if (keyPressed(event)) {
      swallowed = event.code;
      stop(event);
    } else if (metKey(event)) swallowed = event.code;
    // Whatever a page does at this key: it may clear the editor first and send then.
    else if (event.key === 'Enter' || event.ctrlKey || event.metaKey) typing.lookBriefly();
  }

  function metKey(event: KeyboardEvent): boolean {
    if (!pressesByKey(event)) return false;
    const path = pathOf(event);
    const [target] = path;
    const editor = sendsByKey(event) ? editorIn(path) : undefined;
    if (editor !== undefined) {
      if (breaking.has(editor) && !event.ctrlKey && !event.metaKey) return false;
      entered = editor;
      return meet(event, editor, () => {
        if (enterAgain({ event, target }, editor)) breaking.add(editor);
      });
    }
    const button = last?.isConnected === true ? sendButtonIn(path, last) : undefined;
    if (button === undefined || last === undefined) return false;
    return meet(event, last, () => keyOnButtonAgain({ event, target }, button));
  }

  function released(event: KeyboardEvent): void {
    if (!isOthers(event) || event.code !== swallowed) return;
    stop(event);
    if (event.type === 'keyup') swallowed = undefined;
  }

  function pressed(event: Event): void {
    if (!isOthers(event) || last?.isConnected !== true) return;
    const editor = last;
    const path = pathOf(event);
    const button = sendButtonIn(path, editor);
    if (event.type === 'pointerdown') {
      touched = false;
      // A press that is not known to send may send all the same.
      typing.lookBriefly();
    }
    if (button === undefined) return;
    const isTouch = event.type.startsWith('touch');
    if (isTouch) touched = true;
    if (event.type !== 'click') {
      if (!gate.holdsBack(textIn(editor))) return;
      event.stopImmediatePropagation();
      // A finger whose first event is refused makes no click at all, and nobody would be asked.
      if (!isTouch) event.preventDefault();
      return;
    }
    const [target] = path;
    const press = { event: event as MouseEvent, target, button, wasTouch: touched };
    meet(event, editor, () => void pressAgain(press));
  }

  function submitted(event: SubmitEvent): void {
    const form = event.target;
    if (!isOthers(event) || !(form instanceof HTMLFormElement) || last === undefined || !form.contains(last)) return;
    meet(event, last, () => form.requestSubmit(event.submitter));
  }

  addEventListener('focusin', focused, true);
  // Some editors take the text from the event before, and the other never comes.
  addEventListener('beforeinput', typed, true);
  addEventListener('input', typed, true);
  addEventListener('keydown', keyed, true);
  addEventListener('keypress', released, true);
  addEventListener('keyup', released, true);
  addEventListener('submit', submitted, true);
  for (const name of PRESSES) addEventListener(name, pressed, { capture: true, passive: name.startsWith('touch') });
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
