import './training.css';
import './cards.css';
import './doing-cards.css';
import { useState } from 'react';
import { gradeCard } from '../../../shared/train/grade.ts';
import type { Single } from '../../../shared/train/moment.ts';
import { CardSources } from './card-sources.tsx';
import { CardView } from './card-view.tsx';
import { NextLabel } from './next-button.tsx';

interface SingleCardProps extends Single {
  /** The words on the button that leads on. */
  readonly next: string;
  readonly onAnswer: (right: boolean) => Promise<void>;
  readonly onNext: () => void;
}

/** One card outside of its lesson. Its answer is kept before the explanation shows. */
export function SingleCard({ lesson, card, next, onAnswer, onNext }: SingleCardProps) {
  const [answer, setAnswer] = useState<readonly string[]>();
  const [busy, setBusy] = useState(false);
  const submit = async (given: readonly string[]) => {
    setBusy(true);
    await onAnswer(gradeCard(card, given) === true);
    setAnswer(given);
    setBusy(false);
  };
  return (
    <div className="lesson__card">
      <NextLabel value={next}>
        <CardView
          card={card}
          answer={answer}
          busy={busy}
          isLast={false}
          onSubmit={(given) => void submit(given)}
          onNext={onNext}
        />
      </NextLabel>
      <CardSources lesson={lesson} card={card} />
    </div>
  );
}
