/** The person's first and latest answer to one card of an attempt. */
export interface CardAnswer {
  readonly card: string;
  /**
   * Ids of the chosen choices; for find-the-leak cards the language of the text and then `start-end` spans in it
   * (`['ja', '4-9']`); nothing for a card that was only read.
   */
  readonly answer: readonly string[];
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** One try at a lesson. Every answer is stored before the next card shows. */
export interface Attempt {
  readonly id: string;
  readonly lesson: string;
  readonly lessonVersion: number;
  readonly startedAt: string;
  readonly answers: readonly CardAnswer[];
  /** Set once the last card was answered. */
  readonly finished?: { readonly at: string; readonly score: number; readonly passed: boolean };
}

/** Everything the host keeps about a person's training. */
export interface Progress {
  readonly attempts: readonly Attempt[];
}
