import type { Language } from '../../../../shared/language.ts';
import { extensionWords } from '../../../../shared/words/extension-words.ts';
import { button, element } from './element.ts';

/** Long enough to read and to reach; it stays while it is pointed at or has the focus (WCAG 2.2, 2.2.1). */
const SHOWN_MS = 8_000;

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

/** One at a time, above everything of the page. */
function show(root: ShadowRoot, toast: HTMLElement): () => void {
  for (const earlier of root.querySelectorAll('.toast')) earlier.remove();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const leave = () => {
    clearTimeout(timer);
    toast.remove();
  };
  const stay = () => clearTimeout(timer);
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(leave, SHOWN_MS);
  };
  for (const name of ['pointerenter', 'focus']) toast.addEventListener(name, stay, true);
  for (const name of ['pointerleave', 'blur']) toast.addEventListener(name, wait, true);
  toast.popover = 'manual';
  root.append(toast);
  toast.showPopover();
  wait();
  return leave;
}
