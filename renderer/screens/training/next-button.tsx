import { createContext, type Ref, useContext, useEffect, useRef } from 'react';
import { trainingWords } from '../../../shared/words/training-words.ts';
import { Button } from '../../parts/button.tsx';
import { useWords } from '../../state/words.ts';
import { KeyCap } from './key-cap.tsx';

interface NextButtonProps {
  readonly isLast: boolean;
  readonly onNext: () => void;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** What leads on says instead, for cards outside of a lesson. */
export const NextLabel = createContext<string | undefined>(undefined);

/** Leads from an answered card to the next one, or to the result. */
export function NextButton({ isLast, onNext, ref }: NextButtonProps) {
  const words = useWords(trainingWords);
  const label = useContext(NextLabel);
  return (
    <Button tone="primary" onClick={onNext} {...(ref === undefined ? {} : { ref })}>
      {label ?? (isLast ? words.finish : words.next)} <KeyCap>Enter</KeyCap>
    </Button>
  );
}

/** Takes the focus once, when the card is answered: what held it before is gone by then. */
export function useFocusWhenAnswered(answered: boolean): Ref<HTMLButtonElement> {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (answered) button.current?.focus();
  }, [answered]);
  return button;
}
