import type { Choice } from '../../../shared/train/card.ts';
import { trainingWords } from '../../../shared/words/training-words.ts';
import { CloseIcon, PassIcon } from '../../parts/icons.tsx';
import { useWords } from '../../state/words.ts';
import { KeyCap } from './key-cap.tsx';
import { Said } from './said.tsx';

interface ChoiceRowProps {
  readonly choice: Choice;
  readonly index: number;
  readonly many: boolean;
  /** Name shared by the radio buttons of one card. */
  readonly group: string;
  readonly picked: boolean;
  readonly answered: boolean;
  readonly onPick: () => void;
}

/** One choice; after the answer it says whether it was right and why. */
export function ChoiceRow({ choice, index, many, group, picked, answered, onPick }: ChoiceRowProps) {
  const state = answered ? (choice.right ? 'right' : picked ? 'wrong' : 'other') : picked ? 'picked' : 'open';
  const id = `${group}-${choice.id}`;
  return (
    <li className="choice" data-state={state}>
      <label className="choice__label">
        <input
          type={many ? 'checkbox' : 'radio'}
          name={group}
          checked={picked}
          disabled={answered}
          aria-describedby={answered ? `${id}-why` : undefined}
          onChange={onPick}
        />
        <KeyCap>{index + 1}</KeyCap>
        <span className="choice__text">
          <Said text={choice.text} />
        </span>
        <ChoiceMark state={state} picked={picked} />
      </label>
      {answered ? (
        <p className="choice__why" id={`${id}-why`}>
          <Said text={choice.feedback} />
        </p>
      ) : null}
    </li>
  );
}

function ChoiceMark({ state, picked }: { state: string; picked: boolean }) {
  const words = useWords(trainingWords);
  if (state === 'right') {
    return (
      <span className="choice__mark">
        <PassIcon size={16} /> {picked ? words.yourRightChoice : words.rightChoice}
      </span>
    );
  }
  if (state !== 'wrong') return null;
  return (
    <span className="choice__mark">
      <CloseIcon size={16} /> {words.yourChoice}
    </span>
  );
}
