import { type Editor, isField, textIn } from './editors.ts';

const SHARED = { bubbles: true, cancelable: true, composed: true } as const;

/** A page needs a moment to wake its button after the text has changed. */
const WAKING_MS = 25;
const WAKING_TRIES = 20;

/** A key that was stopped, as it is needed to press it again: an event forgets where it happened when it is over. */
export interface StoppedKey {
  readonly event: KeyboardEvent;
  readonly target: EventTarget | undefined;
}

/**
 * The Enter once more for the page's listeners: key down, key pressed, the line break that it would make, key up. When
 * none of them takes it, it does what the browser would have done. Returns whether it broke a line, and so sends nothing.
 */
export function enterAgain({ event, target }: StoppedKey, editor: Editor): boolean {
  if (!(target instanceof Element)) return false;
  const before = textIn(editor);
  const key = keyOf(event);
  const isLeft =
    target.dispatchEvent(new KeyboardEvent('keydown', key)) &&
    target.dispatchEvent(new KeyboardEvent('keypress', { ...key, charCode: 13 })) &&
    (event.ctrlKey || event.metaKey || offersBreak(target, editor));
  target.dispatchEvent(new KeyboardEvent('keyup', key));
  if (!isLeft || textIn(editor) !== before || event.ctrlKey || event.metaKey) return false;
  if (editor instanceof HTMLInputElement) editor.form?.requestSubmit();
  else document.execCommand(isField(editor) ? 'insertLineBreak' : 'insertParagraph');
  return !(editor instanceof HTMLInputElement);
}

function offersBreak(target: Element, editor: Editor): boolean {
  if (editor instanceof HTMLInputElement) return true;
  const inputType = isField(editor) ? 'insertLineBreak' : 'insertParagraph';
  return target.dispatchEvent(new InputEvent('beforeinput', { ...SHARED, inputType }));
}

/** A button pressed by key once more. */
export function keyOnButtonAgain({ event, target }: StoppedKey, button: HTMLElement): void {
  const place = target instanceof Element && target.isConnected ? target : button;
  const key = keyOf(event);
  const isLeft = place.dispatchEvent(new KeyboardEvent('keydown', key));
  place.dispatchEvent(new KeyboardEvent('keyup', key));
  if (isLeft && button.matches('button, input, a, summary')) button.click();
}

/** A press by mouse, pen or finger, as it is needed to make it again. */
export interface StoppedPress {
  readonly event: MouseEvent;
  readonly target: EventTarget | undefined;
  readonly button: HTMLElement;
  /** The finger's own events were stopped too. */
  readonly wasTouch: boolean;
}

/** The whole press once more, since a page may listen to any part of it, as soon as the button is awake. */
export async function pressAgain({ event, target, button, wasTouch }: StoppedPress): Promise<void> {
  for (let tries = 0; tries < WAKING_TRIES && isAsleep(button); tries++) {
    await new Promise((resume) => setTimeout(resume, WAKING_MS));
  }
  const { clientX, clientY } = event;
  const inside = target instanceof Element && target.isConnected ? target : button;
  const place = inside.isConnected ? inside : document.elementFromPoint(clientX, clientY);
  if (place === null) return;
  const at = { ...SHARED, clientX, clientY, detail: 1, view: window };
  const pointer = { ...at, pointerId: 1, isPrimary: true, pointerType: wasTouch ? 'touch' : 'mouse' };
  place.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  if (wasTouch) touch(place, 'touchstart', at);
  else place.dispatchEvent(new MouseEvent('mousedown', { ...at, buttons: 1 }));
  place.dispatchEvent(new PointerEvent('pointerup', pointer));
  // After a finger come the events of a mouse, for pages that know no fingers (w3.org/TR/touch-events, 8).
  if (wasTouch) {
    touch(place, 'touchend', at);
    place.dispatchEvent(new MouseEvent('mousedown', { ...at, buttons: 1 }));
  }
  place.dispatchEvent(new MouseEvent('mouseup', at));
  place.dispatchEvent(new PointerEvent('click', pointer));
}

const isAsleep = (button: HTMLElement): boolean =>
  button.matches(':disabled') || button.getAttribute('aria-disabled') === 'true';

function touch(target: Element, type: 'touchstart' | 'touchend', { clientX, clientY }: MouseEventInit): void {
  const at = new Touch({ identifier: 1, target, clientX: clientX ?? 0, clientY: clientY ?? 0 });
  const touches = type === 'touchstart' ? [at] : [];
  target.dispatchEvent(new TouchEvent(type, { ...SHARED, touches, targetTouches: touches, changedTouches: [at] }));
}

function keyOf({
  key,
  code,
  keyCode,
  ctrlKey,
  metaKey,
}: KeyboardEvent): KeyboardEventInit & { readonly which: number } {
  return { ...SHARED, key, code, keyCode, which: keyCode, ctrlKey, metaKey };
}
