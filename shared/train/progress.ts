/** The person's first and latest answer to one card of an attempt. */
export interface CardAnswer {
  readonly card: string;
  /**
   * What was answered, never a text of the person:
   * `read` nothing; `choose` ids of choices; `order` ids of the steps in the order given; `match` one `item:group` an
   * item; `find-leak` the language and then `start-end` spans in its text (`['ja', '4-9']`); `rewrite` the language
   * and what the check still found or missed (`['ja', 'left:phone', 'lost:0']`); `story` ids of the choices made.
   */
  readonly answer: readonly string[];
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Seconds for which the card was in sight before the answer. */
  readonly seconds?: number;
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

/** A single card that was shown by itself, and what came of it. */
export interface MomentAnswer {
  readonly id: string;
  readonly lesson: string;
  readonly lessonVersion: number;
  readonly card: string;
  /** ISO 8601, UTC: when it was shown. */
  readonly at: string;
  /** Whether the answer was right; absent when the person went on without one. */
  readonly right?: boolean;
  /** It came back for review; without this it was shown after a check. */
  readonly review?: true;
}

/** Everything the host keeps about a person's training. */
export interface Progress {
  readonly attempts: readonly Attempt[];
  /** Absent where no card was ever shown by itself. */
  readonly moments?: readonly MomentAnswer[];
}
