import type { DetectorId } from '../../../../shared/detect/detector.ts';
import type { Bilingual } from '../../../../shared/language.ts';
import type { CheckContext, CheckedText, Choices } from '../../../../shared/policy/check.ts';
import type { UndoKey } from '../../../../shared/redact/undo-key.ts';

/** One replaced range, in offsets of the text before the whole list of edits. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

export interface EngineContext extends Pick<CheckContext, 'site' | 'policy' | 'source' | 'wrong'> {
  readonly known: UndoKey;
  /** Ids of the groups that this person belongs to; left out: rules for any group speak. */
  readonly groups?: readonly string[] | undefined;
}

/** What the page tells the worker. Parts that did not change are left out; edits are ascending. */
export interface Ask {
  /** Grows with every ask; replies carry it back, so that a stale one is never painted. */
  readonly revision: number;
  readonly text?: string;
  readonly edits?: readonly Edit[];
  readonly context?: EngineContext;
  readonly choices?: Choices;
}

/** What a card says about a detector's findings. */
export interface DetectorFact {
  readonly title: Bilingual;
  readonly why: Bilingual;
  readonly instead: Bilingual;
  readonly source?: string;
}

export type DetectorFacts = Readonly<Record<DetectorId, DetectorFact>>;

export type Tell =
  | { readonly kind: 'facts'; readonly facts: DetectorFacts }
  /** `settled` is false for a quick look around the last change; only a settled reply may decide. */
  | { readonly kind: 'checked'; readonly revision: number; readonly settled: boolean; readonly checked: CheckedText }
  | { readonly kind: 'failed'; readonly revision: number };

/** The text after ascending, not overlapping edits. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let read = 0;
  for (const { from, to, insert } of edits) {
    result += text.slice(read, from) + insert;
    read = to;
  }
  return result + text.slice(read);
}
