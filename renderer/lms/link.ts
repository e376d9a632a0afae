import type { SavedAttempt } from '../../shared/train/lms/saved-attempt.ts';

/** What the player tells after every answer. */
export interface Report {
  readonly saved: SavedAttempt;
  /** Number of cards in the lesson. */
  readonly cards: number;
  /** Seconds in sight since the player was opened. */
  readonly seconds: number;
}

/** A learning system, whatever standard it speaks. */
export interface Link {
  /** What was kept at the last visit. */
  readonly kept: SavedAttempt | undefined;
  /** The score to reach, where the system says another than the lesson's own. */
  readonly passMark?: number;
  /** Resolves when the system has it; rejects when it does not take it. */
  report(report: Report): Promise<void>;
  /** The page is left: the last call, with no time to wait. */
  leave(report: Report): void;
}
