import { LONGEST_FIND } from '../../shared/contract/company.ts';
import { entryShape } from '../../shared/contract/entry-shape.ts';
import { object } from '../../shared/contract/object-shape.ts';
import { type Of, oneOf, type Parsed, refused, text } from '../../shared/contract/shape.ts';
import type { Language } from '../../shared/language.ts';
import type { Policy, PolicySource, Site } from '../../shared/policy/policy.ts';
import type { UndoKey } from '../../shared/redact/undo-key.ts';
import { undoKeyShape } from '../../shared/redact/undo-key.ts';

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
}

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
  /** Hands an entry to the app. */
  entry: object({ ask: oneOf('entry'), entry: entryShape }),
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
