import { type FormEvent, useEffect, useRef, useState } from 'react';
import { gradeChoose } from '../../../shared/train/grade.ts';
import type { ChooseCard } from '../../../shared/train/lesson.ts';
import { trainingWords } from '../../../shared/words/training-words.ts';
import { Button } from '../../parts/button.tsx';
import { useLanguage, useWords } from '../../state/words.ts';
import type { CardProps } from './card-view.tsx';
import { ChoiceRow } from './choice-row.tsx';
import { KeyCap } from './key-cap.tsx';
import { useKeys } from './use-keys.ts';
import { Verdict } from './verdict.tsx';

/** A question with choices: one to pick when one is right, several when several are. */
export function ChooseView({ card, answer, busy, isLast, onSubmit, onNext }: CardProps<ChooseCard>) {
  const words = useWords(trainingWords);
  const language = useLanguage();
  const [picked, setPicked] = useState<readonly string[]>(answer ?? []);
  const many = card.choices.filter((choice) => choice.right).length > 1;
  const answered = answer !== undefined;
  const primary = useRef<HTMLButtonElement>(null);
  const hadAnswer = useRef(answered);
  // The radio buttons are gone once answered, and the focus with them.
  useEffect(() => {
    if (answered && !hadAnswer.current) primary.current?.focus();
  }, [answered]);
  const pick = (id: string) => {
    const without = picked.filter((item) => item !== id);
    setPicked(many ? (without.length < picked.length ? without : [...picked, id]) : [id]);
  };
  const goOn = () => {
    if (answered) onNext();
    else if (picked.length > 0 && !busy) onSubmit(picked);
  };
  useKeys((key) => {
    const choice = key === 'Enter' ? undefined : card.choices[Number(key) - 1];
    if (key === 'Enter') goOn();
    else if (choice !== undefined && !answered) pick(choice.id);
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    goOn();
  };
  return (
    <form className="choose-card" onSubmit={submit}>
      <fieldset>
        <legend>{card.question[language]}</legend>
        <p className="choose-card__hint">{many ? words.chooseMany : words.chooseOne}</p>
        <ul className="choices">
          {card.choices.map((choice, index) => (
            <ChoiceRow
              key={choice.id}
              choice={choice}
              index={index}
              many={many}
              group={card.id}
              picked={(answer ?? picked).includes(choice.id)}
              answered={answered}
              onPick={() => pick(choice.id)}
            />
          ))}
        </ul>
      </fieldset>
      <Verdict right={answered ? gradeChoose(card, answer) : undefined} />
      <div className="lesson__actions">
        <Button ref={primary} tone="primary" type="submit" disabled={!answered && picked.length === 0}>
          {answered ? (isLast ? words.finish : words.next) : words.answer} <KeyCap>Enter</KeyCap>
        </Button>
      </div>
    </form>
  );
}
