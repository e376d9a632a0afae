import type { Editor } from './editors.ts';

/** Key code of every key that an input method is busy with (w3.org/TR/uievents, 7.3.1). */
const COMPOSING = 229;

const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === COMPOSING;

/**
 * Whether this key may send what stands in the editor. The Enter that confirms a conversion never does, in whatever
 * order a browser tells of it; with Shift or Alt it breaks a line everywhere.
 */
export function sendsByKey(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !isComposing(event) && !event.shiftKey && !event.altKey;
}

/** Whether this key presses the button that has the focus. */
export function pressesByKey(event: KeyboardEvent): boolean {
  return (event.key === 'Enter' || event.key === ' ') && !isComposing(event);
}

const BUTTON =
  'button, [role="button"], input[type="submit"], input[type="image"], input[type="button"], a[href="#"], summary';

const SENDING =
  /\b(?:send|submit|ask|post|go|run|generate|enviar|envoyer|senden|absenden|invia)\b|送信|送る|質問する|実行|生成|发送|發送|提交|보내기|전송/iu;

/** A label longer than this is a sentence and not the name of a button. */
const LONGEST_LABEL = 40;

/** How far up from an editor its composer (editor, buttons, attachments) can be. */
const COMPOSER_DEPTH = 8;

/** A box with more buttons than this is a page and not a composer. */
const COMPOSER_BUTTONS = 12;

/** What is pressed lies this close to the innermost element: an icon, its span, the button itself. */
const BUTTON_DEPTH = 4;

/**
 * The button that an event happened on, if pressing it may send what stands in `editor`: it submits the editor's form,
 * its name says so, or it is the last button without words beside the editor. A guess: what it misses meets the net.
 */
export function sendButtonIn(path: readonly EventTarget[], editor: Editor): HTMLElement | undefined {
  const button = buttonIn(path);
  if (button === undefined || button.contains(editor) || editor.contains(button)) return undefined;
  if (submits(button, editor) || SENDING.test(labelOf(button))) return button;
  return isLastIcon(button, editor) ? button : undefined;
}

/** Pages also make buttons of elements that say nothing of it but the shape of the pointer. */
function buttonIn(path: readonly EventTarget[]): HTMLElement | undefined {
  const elements = path.filter((node): node is HTMLElement => node instanceof HTMLElement);
  const near = elements.slice(0, BUTTON_DEPTH);
  return (
    elements.find((element) => element.matches(BUTTON)) ??
    near.find((element) => SENDING.test(labelOf(element)) || element.tabIndex >= 0) ??
    near.findLast((element) => getComputedStyle(element).cursor === 'pointer')
  );
}

function submits(button: HTMLElement, editor: Editor): boolean {
  if (!(button instanceof HTMLButtonElement || button instanceof HTMLInputElement)) return false;
  return ['submit', 'image'].includes(button.type) && button.form !== null && button.form === editor.closest('form');
}

function labelOf(button: HTMLElement): string {
  const value = button instanceof HTMLInputElement ? button.value : '';
  const names = [button.getAttribute('aria-label'), button.title, button.dataset.testid, value, button.textContent];
  return names
    .filter((name): name is string => typeof name === 'string' && name.length <= LONGEST_LABEL)
    .join(' ')
    .replace(/[-_]/gu, ' ');
}

function isLastIcon(button: HTMLElement, editor: Editor): boolean {
  if (button.textContent.trim() !== '') return false;
  let box: Element | null = editor;
  for (let up = 0; up < COMPOSER_DEPTH && box !== null; up++, box = parentOf(box)) {
    const buttons = [...box.querySelectorAll<HTMLElement>(BUTTON)];
    if (buttons.length > COMPOSER_BUTTONS) return false;
    if (box.contains(button)) return buttons.every((other) => !isAfter(other, button));
  }
  return false;
}

/** Whether `other` comes later in the page than all of `button`. */
function isAfter(other: HTMLElement, button: HTMLElement): boolean {
  const position = button.compareDocumentPosition(other);
  return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !button.contains(other);
}

/** The element above, out of a shadow root into its host. */
function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
