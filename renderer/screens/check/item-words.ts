import type { Language } from '../../../shared/language.ts';
import { findingCardWords } from '../../../shared/words/finding-card-words.ts';
import { findingWords } from '../../../shared/words/finding-words.ts';
import type { DetectorFacts } from './engine/protocol.ts';
import type { Item } from './items.ts';

/** What an item is called, and what happens to it. */
interface ItemWords {
  readonly title: string;
  readonly fate: string;
}

/** The words for an item: its detector's title, or its category's while the detectors' facts are not there yet. */
export function wordsOfItem(item: Item, facts: DetectorFacts, language: Language): ItemWords {
  const words = findingCardWords[language].card;
  if (item.kind === 'added') return { title: words.added, fate: words.becomes(item.placeholder) };
  const { detector, category, action } = item.finding;
  return {
    title: facts[detector]?.title[language] ?? findingWords[language].category[category],
    fate: item.released ? words.kept : findingWords[language].action[action],
  };
}

/** Values longer than this are shortened in the middle. */
const LONGEST_VALUE = 60;

/** A value on one line, its middle left out where it is long. */
export function shortened(value: string): string {
  const line = value.replaceAll(/\s+/gu, ' ');
  return line.length <= LONGEST_VALUE ? line : `${line.slice(0, 38)} … ${line.slice(-18)}`;
}
