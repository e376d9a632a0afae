import { useEffect, useState } from 'react';
import { dueCards } from '../../../shared/train/ladder.ts';
import { LESSONS } from '../../../shared/train/lesson-list.ts';
import type { Progress } from '../../../shared/train/progress.ts';
import { momentWords } from '../../../shared/words/moment-words.ts';
import { EmptyState } from '../../parts/page.tsx';
import { answerSingle, showSingle } from '../../state/moment-store.ts';
import { hrefOf } from '../../state/route-store.ts';
import { useLanguage, useWords } from '../../state/words.ts';
import { BackToShelf } from './back-to-shelf.tsx';
import { SingleCard } from './single-card.tsx';

/** The cards that come back today, one after the other. */
export function ReviewPage({ progress }: { progress: Progress }) {
  const words = useWords(momentWords);
  const language = useLanguage();
  // What is due is settled when the page opens: an answer must not pull the card away before it was explained.
  const [due] = useState(() => dueCards(LESSONS, progress, new Date().toISOString()));
  const [index, setIndex] = useState(0);
  const item = due[index];
  const id = useShown(item);
  if (item === undefined) {
    return (
      <EmptyState title={words.reviewDone} action={<a href={hrefOf('training')}>{words.toShelf}</a>}>
        {words.reviewDoneText}
      </EmptyState>
    );
  }
  return (
    <article className="lesson">
      <BackToShelf />
      <h1 className="lesson__running">{words.reviewAt(index + 1, due.length)}</h1>
      <p className="lesson__facts">{item.lesson.title[language]}</p>
      <SingleCard
        key={`${item.lesson.id}/${item.card.id}`}
        lesson={item.lesson}
        card={item.card}
        next={index + 1 < due.length ? words.reviewNext : words.done}
        onAnswer={async (right) => (id === undefined ? undefined : answerSingle(id, right))}
        onNext={() => setIndex(index + 1)}
      />
    </article>
  );
}

/** Lets the host keep that the card is shown; returns its id once it has. */
function useShown(item: ReturnType<typeof dueCards>[number] | undefined): string | undefined {
  const [shown, setShown] = useState<{ readonly item: typeof item; readonly id: string | undefined }>();
  useEffect(() => {
    if (item === undefined) return;
    void showSingle(item, true).then((id) => setShown({ item, id }));
  }, [item]);
  return shown?.item === item ? shown?.id : undefined;
}
