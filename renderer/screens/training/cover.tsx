import type { Lesson } from '../../../shared/train/lesson.ts';
import { trainingWords } from '../../../shared/words/training-words.ts';
import { Button } from '../../parts/button.tsx';
import { useWords } from '../../state/words.ts';
import { useLocale } from '../history/locale.ts';
import { BackToShelf } from './back-to-shelf.tsx';
import { percent } from './figures.ts';
import { LessonArt } from './lesson-art.tsx';
import { FuriganaSwitch, Said } from './said.tsx';
import { SourceList } from './source-list.tsx';

/** What a lesson is about, how long it takes and what it rests on, before it starts. */
export function Cover({ lesson, onStart }: { lesson: Lesson; onStart: () => void }) {
  const words = useWords(trainingWords);
  const locale = useLocale();
  return (
    <article className="lesson">
      <div className="lesson__top">
        <BackToShelf />
        <FuriganaSwitch label={words.furigana} />
      </div>
      <LessonArt lesson={lesson} />
      <h1>
        <Said text={lesson.title} />
      </h1>
      <p className="lesson__lead">
        <Said text={lesson.summary} />
      </p>
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
