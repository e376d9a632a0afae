import { useState } from 'react';
import type { MatchCard, MatchItem } from '../../../shared/train/card.ts';
import { gradeMatch } from '../../../shared/train/grade.ts';
import { shuffledItems } from '../../../shared/train/shuffled.ts';
import { trainingWords } from '../../../shared/words/training-words.ts';
import { Button } from '../../parts/button.tsx';
import { useWords } from '../../state/words.ts';
import type { CardProps } from './card-props.ts';
import { KeyCap } from './key-cap.tsx';
import { MatchRow } from './match-row.tsx';
import { NextButton, useFocusWhenAnswered } from './next-button.tsx';
import { Said } from './said.tsx';
import { useKeys } from './use-keys.ts';
import { Verdict } from './verdict.tsx';

/** Things to put with what they belong to: radio buttons for each, so that nothing has to be dragged. */
export function MatchView({ card, answer, busy, isLast, onSubmit, onNext }: CardProps<MatchCard>) {
  const words = useWords(trainingWords);
  const [picks, setPicks] = useState<Readonly<Record<string, string>>>({});
  const answered = answer !== undefined;
  const given = answered ? picksOf(answer) : picks;
  const done = card.items.filter((item) => given[item.id] !== undefined).length;
  const next = useFocusWhenAnswered(answered);
  const goOn = () => {
    if (answered) onNext();
    else if (done === card.items.length && !busy) onSubmit(card.items.map(({ id }) => `${id}:${picks[id]}`));
  };
  useKeys((key) => (key === 'Enter' ? goOn() : undefined));
  return (
    <div className="match-card">
      <h2>
        <Said text={card.task} />
      </h2>
      {answered ? null : <p className="card-how">{words.matchHow}</p>}
      <ItemList card={card} given={given} answered={answered} onPick={(pick) => setPicks({ ...picks, ...pick })} />
      <Verdict right={answered ? gradeMatch(card, answer) : undefined} />
      <div className="lesson__actions">
        {answered ? (
          <NextButton ref={next} isLast={isLast} onNext={onNext} />
        ) : (
          <Button tone="primary" disabled={done < card.items.length} onClick={goOn}>
            {words.check} <KeyCap>Enter</KeyCap>
          </Button>
        )}
        {answered ? null : <span className="card-how">{words.matchedOf(done, card.items.length)}</span>}
      </div>
    </div>
  );
}

interface ItemListProps {
  readonly card: MatchCard;
  readonly given: Readonly<Record<string, string>>;
  readonly answered: boolean;
  readonly onPick: (pick: Readonly<Record<string, string>>) => void;
}

function ItemList({ card, given, answered, onPick }: ItemListProps) {
  return (
    <ul className="matches">
      {shuffledItems(card).map((item: MatchItem) => (
        <MatchRow
          key={item.id}
          card={card}
          item={item}
          picked={given[item.id]}
          answered={answered}
          onPick={(group) => onPick({ [item.id]: group })}
        />
      ))}
    </ul>
  );
}

/** What an answer of `item:group` pairs says. */
function picksOf(answer: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(answer.map((pair) => pair.split(':') as [string, string]));
}
