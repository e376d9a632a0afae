import { findingCardWords } from '../../../shared/words/finding-card-words.ts';
import { useLanguage, useWords } from '../../state/words.ts';
import { type Shown, useCheck } from './check-store.ts';
import { shortened, wordsOfItem } from './item-words.ts';
import { spanOf } from './items.ts';

/** Speaks which finding is open. The caret stays in the text, so a screen reader would not notice the card. */
export function CurrentItem({ shown }: { shown: Shown | undefined }) {
  const words = useWords(findingCardWords).list;
  const language = useLanguage();
  const facts = useCheck((state) => state.facts);
  const current = useCheck((state) => state.current);
  const item = current === undefined ? undefined : shown?.items[current];
  if (shown === undefined || current === undefined || item === undefined) return <output className="visually-hidden" />;
  const { start, end } = spanOf(item);
  const { title, fate } = wordsOfItem(item, facts, language);
  const value = shortened(shown.text.slice(start, end));
  return (
    <output className="visually-hidden">
      {words.open({ at: current + 1, all: shown.items.length, title, value, fate })}
    </output>
  );
}
