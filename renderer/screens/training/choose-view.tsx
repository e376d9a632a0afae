import { useState } from 'react';
import type { ChooseCard } from '../../../shared/train/card.ts';
import { gradeChoose } from '../../../shared/train/grade.ts';
import { trainingWords } from '../../../shared/words/training-words.ts';
import { Button } from '../../parts/button.tsx';
import { useWords } from '../../state/words.ts';
import type { CardProps } from './card-props.ts';
import { ChoiceRow } from './choice-row.tsx';
import { KeyCap } from './key-cap.tsx';
import { NextButton, useFocusWhenAnswered } from './next-button.tsx';
import { Said } from './said.tsx';
import { useKeys } from './use-keys.ts';
import { Verdict } from './verdict.tsx';

/** A question with choices: one to pick when one is right, several when several are. */
export function ChooseView({ card, answer, busy, isLast, onSubmit, onNext }: CardProps<ChooseCard>) {
  const words = useWords(trainingWords);
  const answered = answer !== undefined;
  const { picked, many, pick } = usePicks(card, answer);
  const next = useFocusWhenAnswered(answered);
  const goOn = () => {
    if (answered) onNext();
    else if (picked.length > 0 && !busy) onSubmit(picked);
  };
  useKeys((key) => {
    const choice = key === 'Enter' ? undefined : card.choices[Number(key) - 1];
    if (key === 'Enter') goOn();
    else if (choice !== undefined && !answered) pick(choice.id);
  });
  return (
    <div className="choose-card">
      <Choices card={card} picked={picked} many={many} answered={answered} onPick={pick} />
      <Verdict right={answered ? gradeChoose(card, answer) : undefined} />
      <div className="lesson__actions">
        {answered ? (
          <NextButton ref={next} isLast={isLast} onNext={onNext} />
        ) : (
          <Button tone="primary" disabled={picked.length === 0} onClick={goOn}>
            {words.answer} <KeyCap>Enter</KeyCap>
          </Button>
        )}
      </div>
    </div>
  );
}

/** What is picked so far; once answered, what was answered. */
function usePicks(card: ChooseCard, answer: readonly string[] | undefined) {
  const [picks, setPicks] = useState<readonly string[]>([]);
  const many = card.choices.filter((choice) => choice.right).length > 1;
  const pick = (id: string) => {
    const others = picks.filter((item) => item !== id);
    if (!many) setPicks([id]);
    else setPicks(others.length < picks.length ? others : [...picks, id]);
  };
  return { picked: answer ?? picks, many, pick };
}

interface ChoicesProps {
  readonly card: ChooseCard;
  readonly picked: readonly string[];
  readonly many: boolean;
  readonly answered: boolean;
  readonly onPick: (id: string) => void;
}

function Choices({ card, picked, many, answered, onPick }: ChoicesProps) {
  const words = useWords(trainingWords);
  return (
    <fieldset>
      <legend>
        <Said text={card.question} />
      </legend>
      {answered ? null : <p className="choose-card__hint">{many ? words.chooseMany : words.chooseOne}</p>}
      <ul className="choices">
        {card.choices.map((choice, index) => (
          <ChoiceRow
            key={choice.id}
            choice={choice}
            index={index}
            many={many}
            group={card.id}
            picked={picked.includes(choice.id)}
            answered={answered}
            onPick={() => onPick(choice.id)}
          />
        ))}
      </ul>
    </fieldset>
  );
}
