import { useState } from 'react';
import { nextCard } from '../../../shared/train/grade.ts';
import type { Lesson } from '../../../shared/train/lesson.ts';
import type { Attempt, Progress } from '../../../shared/train/progress.ts';
import { useProgress } from '../../state/progress-store.ts';
import { Cover } from './cover.tsx';
import { Player } from './player.tsx';
import { Result } from './result.tsx';

/** One lesson: its cover before the first attempt, the card that comes next, or the result. */
export function LessonPage({ lesson, progress }: { lesson: Lesson; progress: Progress }) {
  const start = useProgress((state) => state.start);
  /** Index of a card that is looked at again; `undefined` for wherever the attempt stands. */
  const [seen, setSeen] = useState<number>();
  const attempt = latestAttempt(lesson, progress);
  const begin = async () => {
    await start(lesson.id);
    setSeen(undefined);
  };
  if (attempt === undefined) return <Cover lesson={lesson} onStart={() => void begin()} />;
  const due = dueIndex(lesson, attempt);
  const index = Math.min(seen ?? due, due);
  if (index < lesson.cards.length) {
    const go = (to: number) => setSeen(to >= due ? undefined : to);
    return <Player lesson={lesson} attempt={attempt} index={index} onGo={go} onStay={() => setSeen(index)} />;
  }
  return <Result lesson={lesson} attempt={attempt} onAgain={() => void begin()} onLook={setSeen} />;
}

/** Where the attempt stands: the index of the first card without an answer, or the number of cards when done. */
function dueIndex(lesson: Lesson, attempt: Attempt): number {
  const next = nextCard(lesson, attempt.answers);
  return next === undefined ? lesson.cards.length : lesson.cards.indexOf(next);
}

function latestAttempt(lesson: Lesson, progress: Progress): Attempt | undefined {
  return progress.attempts.findLast((item) => item.lesson === lesson.id && item.lessonVersion === lesson.version);
}
