import { useSettings } from '../../state/settings-store.ts';
import { useCheck } from './check-store.ts';
import { wordsOfItem } from './item-words.ts';

/** What hovering a mark shows: the kind, what happens to it, and what to do instead. The card says the rest. */
export function hintFor(index: number): HTMLElement | undefined {
  const { shown, facts } = useCheck.getState();
  const { language } = useSettings.getState();
  const item = shown?.items[index];
  if (item === undefined) return undefined;
  const { title, fate } = wordsOfItem(item, facts, language);
  if (item.kind === 'added') return hint(title, fate);
  const colon = language === 'ja' ? '：' : ': ';
  return hint(`${title}${colon}${fate}`, facts[item.finding.detector]?.instead[language] ?? '');
}

function hint(title: string, text: string): HTMLElement {
  const box = document.createElement('div');
  box.className = 'hint';
  const strong = document.createElement('strong');
  strong.textContent = title;
  const rest = document.createElement('span');
  rest.textContent = text;
  box.append(strong, rest);
  return box;
}
