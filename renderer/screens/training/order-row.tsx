import type { KeyboardEvent } from 'react';
import type { Step } from '../../../shared/train/card.ts';
import { trainingWords } from '../../../shared/words/training-words.ts';
import { useLanguage, useWords } from '../../state/words.ts';
import { Said } from './said.tsx';

interface OrderRowProps {
  readonly step: Step;
  readonly at: number;
  readonly count: number;
  readonly onMove: (by: -1 | 1) => void;
  readonly onKey: (event: KeyboardEvent, at: number) => void;
}

/** One step with the two buttons that move it. */
export function OrderRow({ step, at, count, onMove, onKey }: OrderRowProps) {
  const words = useWords(trainingWords);
  const name = step.text[useLanguage()];
  const key = (event: KeyboardEvent) => onKey(event, at);
  return (
    <li className="step" data-step={step.id}>
      <span className="step__number" aria-hidden="true">
        {at + 1}
      </span>
      <span className="step__text">
        <Said text={step.text} />
      </span>
      <span className="step__moves">
        <Move by={-1} label={words.moveUp(name)} disabled={at === 0} onMove={onMove} onKey={key} />
        <Move by={1} label={words.moveDown(name)} disabled={at === count - 1} onMove={onMove} onKey={key} />
      </span>
    </li>
  );
}

interface MoveProps {
  readonly by: -1 | 1;
  readonly label: string;
  readonly disabled: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

function Move({ by, label, disabled, onMove, onKey }: MoveProps) {
  return (
    <button
      type="button"
      className="step__move"
      data-by={by}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={() => onMove(by)}
      onKeyDown={onKey}
    >
      <svg aria-hidden="true" width="18" height="18" viewBox="0 0 20 20" fill="none" stroke="currentColor">
        <path
          d={by < 0 ? 'M10 16V4M5 9l5-5 5 5' : 'M10 4v12M5 11l5 5 5-5'}
          strokeWidth="1.8"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </button>
  );
}
