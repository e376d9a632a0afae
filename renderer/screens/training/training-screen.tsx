import './training.css';
import './cards.css';
import './doing-cards.css';
import { useEffect } from 'react';
import { findLesson } from '../../../shared/train/lesson-list.ts';
import { trainingWords } from '../../../shared/words/training-words.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState, Loading } from '../../parts/page.tsx';
import { Banner } from '../../parts/surfaces.tsx';
import { useProgress } from '../../state/progress-store.ts';
import { hrefOf, useRoute } from '../../state/route-store.ts';
import { useLanguage, useWords } from '../../state/words.ts';
import { CertificatesPage } from './certificates/certificates-page.tsx';
import { LessonPage } from './lesson-page.tsx';
import { LessonShelf } from './lesson-shelf.tsx';
import { ReviewPage } from './review-page.tsx';
import { TrainerPage } from './trainer/trainer-page.tsx';

/** Pages of this screen that are no lesson. */
const PAGES: readonly string[] = ['certificates', 'review', 'trainer'];

/** The lessons, or the one whose id stands in the address. */
export function TrainingScreen() {
  const words = useWords(trainingWords);
  const rest = useRoute((state) => state.rest);
  const progress = useProgress((state) => state.progress);
  const load = useProgress((state) => state.load);
  useEffect(() => void load(), [load]);
  const lesson = findLesson(rest);
  return (
    <div className="page">
      <ProblemBanner />
      {progress === undefined ? <Waiting label={words.loading} /> : null}
      {progress !== undefined && rest === '' ? <LessonShelf progress={progress} /> : null}
      {progress !== undefined && lesson !== undefined ? (
        <LessonPage key={lesson.id} lesson={lesson} progress={progress} />
      ) : null}
      {progress !== undefined && rest === 'certificates' ? <CertificatesPage progress={progress} /> : null}
      {rest === 'trainer' ? <TrainerPage /> : null}
      {progress !== undefined && rest === 'review' ? <ReviewPage progress={progress} /> : null}
      {rest !== '' && lesson === undefined && !PAGES.includes(rest) ? <NoSuchLesson /> : null}
    </div>
  );
}

function Waiting({ label }: { label: string }) {
  const failed = useProgress((state) => state.problem !== undefined);
  return failed ? null : <Loading label={label} />;
}

function ProblemBanner() {
  const words = useWords(trainingWords);
  const language = useLanguage();
  const { problem, progress, load } = useProgress();
  if (problem === undefined) return null;
  const title = progress === undefined ? words.readFailed : words.failedTitle;
  const retry = progress === undefined ? <Button onClick={() => void load()}>{words.retry}</Button> : undefined;
  return (
    <Banner tone="hold" role="alert" title={title} actions={retry}>
      {problem.message[language]}
    </Banner>
  );
}

function NoSuchLesson() {
  const words = useWords(trainingWords);
  return (
    <EmptyState title={words.noLesson} action={<a href={hrefOf('training')}>{words.allLessons}</a>}>
      {words.noLessonText}
    </EmptyState>
  );
}
