import type { Language } from '../../../../shared/language.ts';
import { extensionLessonWords } from '../../../../shared/words/extension-lesson-words.ts';
import { extensionWords } from '../../../../shared/words/extension-words.ts';
import { button, element } from './element.ts';

/** Long enough to read and to reach; it stays while it is pointed at or has the focus (WCAG 2.2, 2.2.1). */
const SHOWN_MS = 8_000;

/** What nobody has to read may be reached for later. */
const OFFERED_MS = 20_000;

/** Says that the text was replaced, and offers the way back. The returned function takes it away. */
export function showDone(root: ShadowRoot, language: Language, undo: () => void): () => void {
  const { done } = extensionWords[language];
  const back = button(
    done.undo,
    'plain',
    () => {
      leave();
      undo();
    },
    done.undoKey,
  );
  const said = element('span', {}, done.safe, element('small', {}, done.answers));
  const leave = show(root, element('div', { class: 'toast', role: 'status', lang: language }, said, back));
  return leave;
}

/** Says one sentence. `caution` waits for a pause of what a screen reader says; `alert` does not. */
export function showNotice(
  root: ShadowRoot,
  language: Language,
  sentence: string,
  role: 'alert' | 'status' = 'alert',
): void {
  const close = button(extensionWords[language].back.close, 'plain', () => leave());
  const leave = show(
    root,
    element('div', { class: 'toast', role, lang: language }, element('span', {}, sentence), close),
  );
}

export interface CardLine {
  readonly language: Language;
  readonly about: 'held' | 'warned';
  readonly seconds: number;
  readonly see: () => void;
  /** The line is gone, whether or not the person wants the card. */
  readonly gone: () => void;
}

/** Offers a card in one line that takes no focus, below whatever else is said. The returned function takes it away. */
export function showCardLine(root: ShadowRoot, { language, about, seconds, see, gone }: CardLine): () => void {
  const words = extensionLessonWords[language];
  const open = button(
    words.see,
    'plain',
    () => {
      leave();
      see();
    },
    words.seeKey,
  );
  const later = element(
    'button',
    { type: 'button', class: 'later', 'aria-label': words.later, title: words.later },
    '×',
  );
  later.addEventListener('click', () => leave());
  const said = element('span', {}, words[about](seconds));
  const line = element('div', { class: 'toast line', role: 'status', lang: language }, said, open, later);
  const leave = show(root, line, OFFERED_MS, gone);
  return leave;
}

/** One of a kind at a time, above everything of the page. */
function show(root: ShadowRoot, toast: HTMLElement, shownMs = SHOWN_MS, gone?: () => void): () => void {
  const stack = stackIn(root);
  for (const earlier of stack.querySelectorAll(`[class='${toast.className}']`)) earlier.remove();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const leave = () => {
    clearTimeout(timer);
    if (!toast.isConnected) return;
    toast.remove();
    if (stack.childElementCount === 0) stack.remove();
    gone?.();
  };
  const stay = () => clearTimeout(timer);
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(leave, shownMs);
  };
  for (const name of ['pointerenter', 'focus']) toast.addEventListener(name, stay, true);
  for (const name of ['pointerleave', 'blur']) toast.addEventListener(name, wait, true);
  if (toast.classList.contains('line')) stack.append(toast);
  else stack.prepend(toast);
  wait();
  return leave;
}

function stackIn(root: ShadowRoot): HTMLElement {
  const known = root.querySelector<HTMLElement>('.stack');
  if (known !== null) return known;
  const stack = element('div', { class: 'stack' });
  stack.popover = 'manual';
  root.append(stack);
  stack.showPopover();
  return stack;
}
