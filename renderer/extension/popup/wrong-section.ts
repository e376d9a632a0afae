import type { Language } from '../../../shared/language.ts';
import { findingWords } from '../../../shared/words/finding-words.ts';
import { popupWords } from '../../../shared/words/popup-words.ts';
import type { WrongMarks } from '../../../shared/wrong/wrong.ts';
import { PATTERNS_FILE, wrongPatterns } from '../../../shared/wrong/wrong-patterns.ts';
import { element } from '../content/panel/element.ts';
import type { Ask } from '../messages.ts';

/** How long the browser may take to begin a download before its bytes go. */
const KEPT_MS = 60_000;

/** What was marked as wrong in this browser: taken back one by one, or saved as features without values. */
export function wrongSection({ key, marks }: WrongMarks, language: Language, changed: () => void): readonly Node[] {
  if (marks.length === 0) return [];
  const words = popupWords[language];
  const rows = marks.map(({ detector, print, features }) => {
    const name = findingWords[language].category[features.category];
    const made = element('button', { type: 'button', 'aria-label': words.unmarkNamed(name) }, words.unmark);
    const ask: Ask = { ask: 'unmark', key, mark: { detector, print } };
    made.addEventListener('click', () => void chrome.runtime.sendMessage(ask).then(changed));
    return element('li', {}, element('span', {}, name), made);
  });
  const save = element('button', { type: 'button' }, words.saveWrong);
  save.addEventListener('click', () => download(PATTERNS_FILE, wrongPatterns(marks)));
  return [element('h2', {}, words.wrong), element('ul', {}, ...rows), save];
}

function download(name: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  element('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
