import type { Card } from '../../../shared/train/card.ts';
import type { Lesson } from '../../../shared/train/lesson.ts';
import { trainingWords } from '../../../shared/words/training-words.ts';
import { useLanguage, useWords } from '../../state/words.ts';

/** The documents that the facts of one card come from, below the card. */
export function CardSources({ lesson, card }: { lesson: Lesson; card: Card }) {
  const words = useWords(trainingWords);
  const language = useLanguage();
  const titles = lesson.sources
    .filter((source) => card.from?.includes(source.id))
    .map((source) => source.title[language]);
  if (titles.length === 0) return null;
  return <p className="card-sources">{words.cardSources(titles.join(language === 'ja' ? '／' : '; '))}</p>;
}
