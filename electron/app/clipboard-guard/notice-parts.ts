import type { NewEntry } from '../../../shared/record/entry.ts';
import type { UndoKey } from '../../../shared/redact/undo-key.ts';
import type { NewMark } from '../../../shared/wrong/wrong.ts';
import type { MomentDesk, Offered } from '../train/moment-desk.ts';
import type { NoticeBoard, Timer } from './ports.ts';
import type { Said } from './said-of.ts';
import type { Facts, Screened } from './screened.ts';
import type { TextPrint } from './text-print.ts';
import type { Watcher } from './watcher.ts';

/** What the desk of notices needs around it. */
export interface DeskParts {
  readonly watcher: Pick<Watcher, 'write' | 'isStill' | 'clear'>;
  readonly timer: Timer;
  readonly board: NoticeBoard<Said>;
  readonly record: (entry: NewEntry) => void;
  readonly remember: (key: UndoKey) => void;
  /** The whole app, with the text in its Check screen. */
  readonly open: (text: string) => void;
  /** Keeps a mark of a wrong finding, or takes it back; `false` where the host did not. */
  readonly marks: Readonly<Record<'add' | 'remove', (mark: NewMark) => Promise<boolean>>>;
  /** Where one of several findings is chosen: the quick check of what is on the clipboard. */
  readonly choose: () => void;
  /** Cards that explain a copy. */
  readonly moments: MomentDesk;
  /** Plays a card in the app's own window. */
  readonly learn: (offered: Offered) => void;
}

/** Where a notice stands, with what is forgotten at its end. */
export type Phase = (
  | { readonly kind: 'offered'; readonly text: string; readonly print: TextPrint; readonly screened: Screened }
  | {
      readonly kind: 'replaced';
      readonly original: string;
      readonly print: TextPrint;
      readonly facts?: Facts | undefined;
    }
  | { readonly kind: 'marked'; readonly before: Extract<Phase, { kind: 'offered' }>; readonly mark: NewMark }
) & {
  /** The card that the notice offers. */
  offered?: Offered | undefined;
};
