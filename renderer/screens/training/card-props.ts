import type { Card } from '../../../shared/train/card.ts';

/** What every kind of card gets from the player. */
export interface CardProps<C extends Card> {
  readonly card: C;
  /** The answer that counts; `undefined` while there is none. */
  readonly answer: readonly string[] | undefined;
  readonly busy: boolean;
  readonly isLast: boolean;
  readonly onSubmit: (answer: readonly string[]) => void;
  readonly onNext: () => void;
}
