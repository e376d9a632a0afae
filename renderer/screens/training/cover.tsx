import type { Lesson } from '../../../shared/train/lesson.ts';
import { trainingWords } from '../../../shared/words/training-words.ts';
import { Button } from '../../parts/button.tsx';
import { useLanguage, useWords } from '../../state/words.ts';
import { useLocale } from '../history/locale.ts';
import { BackToShelf } from './back-to-shelf.tsx';
import { percent } from './figures.ts';
import { LessonArt } from './lesson-art.tsx';
import { SourceList } from './source-list.tsx';

/** What a lesson is about, how long it takes and what it rests on, before it starts. */
export function Cover({ lesson, onStart }: { lesson: Lesson; onStart: () => void }) {
  const words = useWords(trainingWords);
  const language = useLanguage();
  const locale = useLocale();
  return (
    <article className="lesson">
      <BackToShelf />
      <LessonArt label={words.artLabel} />
      <h1>{lesson.title[language]}</h1>
      <p className="lesson__lead">{lesson.summary[language]}</p>
      <p className="lesson__facts">
        <span>{words.minutes(lesson.minutes)}</span>
        <span>{words.cards(lesson.cards.length)}</span>
        <span>{words.version(lesson.version)}</span>
      </p>
      <p className="lesson__facts">{words.passAt(percent(lesson.passMark, locale))}</p>
      <div className="lesson__actions">
        <Button tone="primary" onClick={onStart}>
          {words.start}
        </Button>
      </div>
      <SourceList lesson={lesson} />
    </article>
  );
}
