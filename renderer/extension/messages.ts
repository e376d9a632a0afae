import { LONGEST_FIND } from '../../shared/contract/company.ts';
import { entryShape } from '../../shared/contract/entry-shape.ts';
import { object } from '../../shared/contract/object-shape.ts';
import {
  givenId,
  id,
  matching,
  type Of,
  oneOf,
  type Parsed,
  refused,
  text,
  whole,
  yesNo,
} from '../../shared/contract/shape.ts';
import { WRONG_CALLS } from '../../shared/contract/wrong.ts';
import type { Language } from '../../shared/language.ts';
import type { Policy, PolicySource, Site } from '../../shared/policy/policy.ts';
import type { UndoKey } from '../../shared/redact/undo-key.ts';
import { undoKeyShape } from '../../shared/redact/undo-key.ts';
import type { Progress } from '../../shared/train/progress.ts';
import type { WrongMarks } from '../../shared/wrong/wrong.ts';

/** How the extension stands with the app: without it the engine still runs, under the policy that it knows. */
export type AppContact = 'connected' | 'absent' | 'lost' | 'policy-refused';

/**
 * Where the company's indexes are: `none` are installed as far as anybody knows, the `app` looks, or the app is `away` and
 * nobody can look.
 */
export type CompanyReach = 'none' | 'app' | 'away';

/** What a frame must know to check. Policies come parsed: the background is the door they come through. */
export interface FrameState {
  /** `system`: the person chose none, so it is the browser's. */
  readonly language: Language | 'system';
  readonly contact: AppContact;
  readonly policy: Policy;
  readonly source: PolicySource;
  /** Ids of the groups that this person belongs to; left out where the app has not said. */
  readonly groups?: readonly string[] | undefined;
  /** The service this page belongs to; `undefined` where the policy does not name it, and nothing is done. */
  readonly site: Site | undefined;
  /** Who looks for the company's own things; see `CompanyReach`. */
  readonly company: CompanyReach;
  /** Placeholders of earlier texts in this tab. */
  readonly known: UndoKey;
  /** What the person marked as wrong; a new mark goes into the first list. */
  readonly wrong: readonly WrongMarks[];
}

/** What decides about the card after a check. */
export interface Learner {
  readonly progress: Progress;
  /** Whether the person wants readings above kanji. */
  readonly furigana: boolean;
}

/** A service that only the company's policy names. */
export interface CompanySite {
  readonly name: string;
  /** What the person is asked to allow. */
  readonly patterns: readonly string[];
  readonly isAllowed: boolean;
}

/** What the popup shows. */
export interface Status {
  readonly language: Language | 'system';
  readonly contact: AppContact;
  readonly company: CompanyReach;
  readonly policy: { readonly id: string; readonly version: number };
  readonly source: PolicySource;
  /** Name of the service the page belongs to; `undefined` where nothing is checked. */
  readonly guarded: string | undefined;
  readonly companySites: readonly CompanySite[];
  /** What was marked as wrong in this browser; what the app keeps is shown there. */
  readonly wrong: WrongMarks;
}

/** A card that may be shown after a check. */
const offeredCard = object({ lesson: id, lessonVersion: whole(0, 1_000_000), card: id });
export type OfferedCard = Of<typeof offeredCard>;

const key = matching(/^[0-9a-f]{32}$/u, '16バイトの鍵が必要です', 'expected a key of 16 bytes');

/** What a content script or the popup may ask the background. */
const ASKS = {
  /** `FrameState`. */
  state: object({ ask: oneOf('state') }),
  /** Puts the engine into this very frame. */
  engine: object({ ask: oneOf('engine') }),
  /** Puts the readers of files into this very frame. */
  files: object({ ask: oneOf('files') }),
  /** And the library for PDF. */
  pdf: object({ ask: oneOf('pdf') }),
  patterns: object({ ask: oneOf('patterns') }),
  /** Lessons, and the cards that are shown of them. */
  lessons: object({ ask: oneOf('lessons') }),
  /**
   * Hands an entry to the app. With a card: the id under which it is kept that the card is shown, `undefined` where the
   * limits leave no room for it any more.
   */
  entry: object({ ask: oneOf('entry'), entry: entryShape }, { card: offeredCard }),
  /** `Learner`, or `undefined` where no card may be chosen. */
  learner: object({ ask: oneOf('learner') }),
  /** Keeps that a card which was answered wrong has come back, and gives the id under which it is kept. */
  review: object({ ask: oneOf('review'), card: offeredCard }),
  /** Keeps how a card was answered. */
  answer: object({ ask: oneOf('answer'), id: givenId, right: yesNo }),
  /** Marks a finding as wrong in the list with this key; the answer is all lists. */
  wrong: object({ ask: oneOf('wrong'), key, mark: WRONG_CALLS['wrong.add'] }),
  /** Takes a mark back. */
  unmark: object({ ask: oneOf('unmark'), key, mark: WRONG_CALLS['wrong.remove'] }),
  /** `CompanyFound`: the app looks for the company's own things in a text. */
  company: object({ ask: oneOf('company'), text: text({ max: LONGEST_FIND }) }),
  /** Keeps the placeholders of this tab until the browser is closed. */
  key: object({ ask: oneOf('key'), key: undoKeyShape }),
  /** `Status`, for the popup. */
  status: object({ ask: oneOf('status'), address: text() }),
} as const;

export type Ask = { readonly [A in keyof typeof ASKS]: Of<(typeof ASKS)[A]> }[keyof typeof ASKS];

/** A message as it arrived. */
export function parseAsk(message: unknown): Parsed<Ask> {
  const ask = typeof message === 'object' && message !== null && 'ask' in message ? message.ask : undefined;
  if (typeof ask !== 'string' || !Object.hasOwn(ASKS, ask))
    return refused('ask', '知らない問いです', 'no such question');
  return ASKS[ask as keyof typeof ASKS](message);
}
