import { AUDIENCES, type Lesson } from '../../../shared/train/lesson.ts';
import { LESSONS } from '../../../shared/train/lesson-list.ts';
import type { Progress } from '../../../shared/train/progress.ts';
import { type Standing, standingOf } from '../../../shared/train/standing.ts';
import { shellWords } from '../../../shared/words/shell-words.ts';
import { trainingWords } from '../../../shared/words/training-words.ts';
import { ArrowIcon, PassIcon, RetryIcon } from '../../parts/icons.tsx';
import { Progress as Bar, PageHeader } from '../../parts/page.tsx';
import { Chip } from '../../parts/surfaces.tsx';
import { hrefOf } from '../../state/route-store.ts';
import { useLanguage, useWords } from '../../state/words.ts';
import { useLocale } from '../history/locale.ts';
import { DutyList } from './duties/duty-list.tsx';
import { dayOf, percent } from './figures.ts';
import { LessonArt } from './lesson-art.tsx';
import { ReviewBanner } from './review-banner.tsx';
import { TryMoment } from './try-moment.tsx';

/** Every lesson with where the person stands in it. */
export function LessonShelf({ progress }: { progress: Progress }) {
  const words = useWords(trainingWords);
  const shell = useWords(shellWords);
  return (
    <>
      <PageHeader title={shell.routes.training} lead={words.lead} />
      <DutyList />
      <ReviewBanner progress={progress} />
      {AUDIENCES.map((audience) => (
        <section key={audience} className="shelf-part" aria-labelledby={`shelf-${audience}`}>
          <h2 id={`shelf-${audience}`}>{words.audience[audience]}</h2>
          <ul className="shelf">
            {LESSONS.filter((lesson) => lesson.audience === audience).map((lesson) => (
              <ShelfItem key={lesson.id} lesson={lesson} standing={standingOf(lesson, progress)} />
            ))}
          </ul>
        </section>
      ))}
      <TryMoment progress={progress} />
    </>
  );
}

function ShelfItem({ lesson, standing }: { lesson: Lesson; standing: Standing }) {
  const words = useWords(trainingWords);
  const language = useLanguage();
  return (
    <li className="shelf__item">
      <LessonArt lesson={lesson} />
      <div className="shelf__words">
        <p className="shelf__facts">
          <StandingChip standing={standing} />
          <span>{words.minutes(lesson.minutes)}</span>
          <span>{words.cards(lesson.cards.length)}</span>
        </p>
        <h3 className="shelf__title">{lesson.title[language]}</h3>
        <p className="shelf__summary">{lesson.summary[language]}</p>
        <StandingLine lesson={lesson} standing={standing} />
        <a className="button" data-tone="primary" href={hrefOf('training', lesson.id)}>
          <span>{words.open[standing.kind]}</span>
          <span className="visually-hidden">: {lesson.title[language]}</span>
          <ArrowIcon size={18} />
        </a>
      </div>
    </li>
  );
}

function StandingChip({ standing }: { standing: Standing }) {
  const words = useWords(trainingWords);
  const label = words.standing[standing.kind];
  if (standing.kind === 'passed') {
    return (
      <Chip tone="pass" icon={<PassIcon size={14} />}>
        {label}
      </Chip>
    );
  }
  if (standing.kind === 'failed') {
    return (
      <Chip tone="caution" icon={<RetryIcon size={14} />}>
        {label}
      </Chip>
    );
  }
  return <Chip tone={standing.kind === 'begun' ? 'info' : 'neutral'}>{label}</Chip>;
}

function StandingLine({ lesson, standing }: { lesson: Lesson; standing: Standing }) {
  const words = useWords(trainingWords);
  const locale = useLocale();
  if (standing.kind === 'new') return null;
  if (standing.kind === 'begun') {
    const done = new Set(standing.attempt.answers.map((answer) => answer.card)).size;
    const line = words.doneCards(done, lesson.cards.length);
    return (
      <div className="shelf__progress">
        <Bar label={words.progress} value={done} max={lesson.cards.length} />
        <span>{line}</span>
      </div>
    );
  }
  return <p className="shelf__score">{words.scored(percent(standing.score, locale), dayOf(standing.at, locale))}</p>;
}
