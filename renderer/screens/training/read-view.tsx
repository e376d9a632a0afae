import type { ReadCard } from '../../../shared/train/card.ts';
import type { CardProps } from './card-props.ts';
import { NextButton } from './next-button.tsx';
import { Said } from './said.tsx';
import { useKeys } from './use-keys.ts';

/** Words to read; going on is the answer. */
export function ReadView({ card, answer, busy, isLast, onSubmit, onNext }: CardProps<ReadCard>) {
  const goOn = () => {
    if (answer !== undefined) onNext();
    else if (!busy) onSubmit([]);
  };
  useKeys((key) => (key === 'Enter' ? goOn() : undefined));
  return (
    <div className="read-card">
      <h2>
        <Said text={card.heading} />
      </h2>
      {card.body.map((paragraph) => (
        <p key={paragraph.ja}>
          <Said text={paragraph} />
        </p>
      ))}
      <div className="lesson__actions">
        <NextButton isLast={isLast} onNext={goOn} />
      </div>
    </div>
  );
}
