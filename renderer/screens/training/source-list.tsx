import type { Lesson } from '../../../shared/train/lesson.ts';
import { trainingWords } from '../../../shared/words/training-words.ts';
import { useLanguage, useWords } from '../../state/words.ts';
import { useLocale } from '../history/locale.ts';
import { documentDate } from './figures.ts';

/** The documents a lesson takes its facts from. */
export function SourceList({ lesson }: { lesson: Lesson }) {
  const words = useWords(trainingWords);
  const language = useLanguage();
  const locale = useLocale();
  return (
    <section className="sources" aria-labelledby="lesson-sources">
      <h2 id="lesson-sources">{words.sources}</h2>
      <ul>
        {lesson.sources.map((source) => (
          <li key={source.title.ja}>
            <cite>{source.title[language]}</cite>
            <span>
              {words.sourceLine(
                source.issuer[language],
                source.date === undefined ? words.undated : documentDate(source.date, locale),
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
