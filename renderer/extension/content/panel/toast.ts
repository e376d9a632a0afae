import type { Language } from '../../../../shared/language.ts';
import { extensionWords } from '../../../../shared/words/extension-words.ts';
import { button, element } from './element.ts';

/** Long enough to read and to reach; then it leaves by itself. */
const SHOWN_MS = 8_000;

/** Says that the text was replaced, and offers the way back. The returned function takes it away. */
export function showDone(root: ShadowRoot, language: Language, undo: () => void): () => void {
  const { done } = extensionWords[language];
  const leave = () => {
    clearTimeout(timer);
    toast.remove();
  };
  const back = button(done.undo, 'plain', () => {
    leave();
    undo();
  });
  back.append(' ', element('kbd', {}, done.undoKey));
  const toast = element(
    'div',
    { class: 'toast', role: 'status', lang: language },
    element('span', {}, done.safe),
    back,
  );
  const timer = setTimeout(leave, SHOWN_MS);
  root.append(toast);
  return leave;
}

/** Says one sentence. */
export function showNotice(root: ShadowRoot, language: Language, sentence: string): void {
  const toast = element('div', { class: 'toast', role: 'alert', lang: language }, element('span', {}, sentence));
  root.append(toast);
  setTimeout(() => toast.remove(), SHOWN_MS);
}
