import { findingCardWords } from '../../../shared/words/finding-card-words.ts';
import { findingWords } from '../../../shared/words/finding-words.ts';
import { useSettings } from '../../state/settings-store.ts';
import { useCheck } from './check-store.ts';

/** What hovering a mark shows: the kind, what happens to it, and what to do instead. The card says the rest. */
export function hintFor(index: number): HTMLElement | undefined {
  const { shown, facts } = useCheck.getState();
  const { language } = useSettings.getState();
  const item = shown?.items[index];
  if (item === undefined) return undefined;
  const words = findingCardWords[language].card;
  if (item.kind === 'added') return hint(words.added, words.becomes(item.placeholder));
  const fact = facts[item.finding.detector];
  const title = fact?.title[language] ?? findingWords[language].category[item.finding.category];
  const action = item.released ? words.kept : findingWords[language].action[item.finding.action];
  return hint(`${title}: ${action}`, fact?.instead[language] ?? '');
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
