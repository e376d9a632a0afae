import { trainingWords } from '../../../shared/words/training-words.ts';
import { hrefOf } from '../../state/route-store.ts';
import { useWords } from '../../state/words.ts';

/** The way back to all lessons. */
export function BackToShelf() {
  const words = useWords(trainingWords);
  return (
    <a className="back-link" href={hrefOf('training')}>
      <svg aria-hidden="true" width="16" height="16" viewBox="0 0 20 20" fill="none" stroke="currentColor">
        <path d="M16 10H4m4.5-4.5L4 10l4.5 4.5" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      {words.allLessons}
    </a>
  );
}
