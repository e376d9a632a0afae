import type { Card, ReadCard } from '../../../shared/train/card.ts';
import { useLanguage } from '../../state/words.ts';
import type { CardProps } from './card-props.ts';
import { ChooseView } from './choose-view.tsx';
import { FindLeakView } from './find-leak-view.tsx';
import { NextButton } from './next-button.tsx';
import { useKeys } from './use-keys.ts';

/** A card of any kind. */
export function CardView({ card, ...rest }: CardProps<Card>) {
  if (card.kind === 'read') return <ReadView card={card} {...rest} />;
  if (card.kind === 'choose') return <ChooseView card={card} {...rest} />;
  return card.kind === 'find-leak' ? <FindLeakView card={card} {...rest} /> : null;
}

function ReadView({ card, answer, busy, isLast, onSubmit, onNext }: CardProps<ReadCard>) {
  const language = useLanguage();
  const goOn = () => {
    if (answer !== undefined) onNext();
    else if (!busy) onSubmit([]);
  };
  useKeys((key) => (key === 'Enter' ? goOn() : undefined));
  return (
    <div className="read-card">
      <h2>{card.heading[language]}</h2>
      {card.body.map((paragraph) => (
        <p key={paragraph.ja}>{paragraph[language]}</p>
      ))}
      <div className="lesson__actions">
        <NextButton isLast={isLast} onNext={goOn} />
      </div>
    </div>
  );
}
