import { useId } from 'react';
import type { StoryChoice } from '../../../shared/train/card.ts';
import { trainingWords } from '../../../shared/words/training-words.ts';
import { useWords } from '../../state/words.ts';
import { KeyCap } from './key-cap.tsx';
import { Said } from './said.tsx';

interface StoryChoicesProps {
  readonly choices: readonly StoryChoice[];
  readonly onChoose: (id: string) => void;
}

/** What may be done now. */
export function StoryChoices({ choices, onChoose }: StoryChoicesProps) {
  const words = useWords(trainingWords);
  const id = useId();
  return (
    <section className="story-choices" aria-labelledby={id}>
      <h3 id={id}>{words.storyChoices}</h3>
      <ul className="choices">
        {choices.map((choice, index) => (
          <li key={choice.id}>
            <button type="button" className="story-choice" onClick={() => onChoose(choice.id)}>
              <KeyCap>{index + 1}</KeyCap>
              <span>
                <Said text={choice.text} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
