import { useEffect } from 'react';
import type { Lesson } from '../../shared/train/lesson.ts';
import { lmsWords } from '../../shared/words/lms-words.ts';
import { Banner } from '../parts/surfaces.tsx';
import { LessonPage } from '../screens/training/lesson-page.tsx';
import { useProgress } from '../state/progress-store.ts';
import { useLanguage } from '../state/words.ts';

/** One lesson in the window of a learning system. */
export function LmsPage({ lesson }: { lesson: Lesson }) {
  const { progress, problem, load } = useProgress();
  const language = useLanguage();
  useEffect(() => void load(), [load]);
  return (
    <main className="lms-page">
      {problem === undefined ? null : <Banner tone="hold" role="alert" title={problem.message[language]} />}
      {progress === undefined ? null : <LessonPage lesson={lesson} progress={progress} />}
    </main>
  );
}

/** What shows when no learning system can be found around the page, or the lesson is not in the package. */
export function NoLesson({ language }: { language: 'ja' | 'en' }) {
  const words = lmsWords[language];
  return (
    <main className="lms-page">
      <h1>{words.title}</h1>
      <p>{words.text}</p>
    </main>
  );
}
