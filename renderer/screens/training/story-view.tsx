import { useState } from 'react';
import type { StoryCard } from '../../../shared/train/card.ts';
import { gradeStory } from '../../../shared/train/grade.ts';
import { walkStory } from '../../../shared/train/story.ts';
import { trainingWords } from '../../../shared/words/training-words.ts';
import { Button } from '../../parts/button.tsx';
import { useWords } from '../../state/words.ts';
import type { CardProps } from './card-props.ts';
import { NextButton, useFocusWhenAnswered } from './next-button.tsx';
import { Said } from './said.tsx';
import { StoryChoices } from './story-choices.tsx';
import { StorySteps } from './story-steps.tsx';
import { useKeys } from './use-keys.ts';
import { Verdict } from './verdict.tsx';

/** A story in which the person decides. The first way counts; afterwards every other way may be tried. */
export function StoryView({ card, answer, busy, isLast, onSubmit, onNext }: CardProps<StoryCard>) {
  const words = useWords(trainingWords);
  const [path, setPath] = useState<readonly string[]>([]);
  const [again, setAgain] = useState<readonly string[]>();
  const answered = answer !== undefined;
  const shown = again ?? answer ?? path;
  const next = useFocusWhenAnswered(answered && again === undefined);
  const choose = (id: string) => {
    if (busy) return;
    const longer = [...shown, id];
    if (again !== undefined) setAgain(longer);
    else setPath(longer);
    if (!answered && walkStory(card, longer).end !== undefined) onSubmit(longer);
  };
  const { steps } = walkStory(card, shown);
  const choices = steps.at(-1)?.scene.choices ?? [];
  useKeys((key) => {
    const choice = key === 'Enter' ? undefined : choices[Number(key) - 1];
    if (choice !== undefined) choose(choice.id);
    else if (key === 'Enter' && answered) onNext();
  });
  return (
    <div className="story-card">
      <h2>
        <Said text={card.title} />
      </h2>
      <StorySteps steps={steps} />
      {choices.length === 0 ? null : <StoryChoices choices={choices} onChoose={choose} />}
      <Verdict right={answered && again === undefined ? gradeStory(card, answer) : undefined} />
      {answered ? (
        <div className="lesson__actions">
          <NextButton ref={next} isLast={isLast} onNext={onNext} />
          <Button tone="plain" onClick={() => setAgain([])}>
            {words.otherWay}
          </Button>
          <span className="card-how">{words.otherWayNote}</span>
        </div>
      ) : null}
    </div>
  );
}
