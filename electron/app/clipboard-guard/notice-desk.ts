import type { GuardAct, GuardNotice, NoticeKind } from '../../../shared/contract/guard.ts';
import { holds } from '../../../shared/policy/decide.ts';
import type { NewEntry, Outcome } from '../../../shared/record/entry.ts';
import type { UndoKey } from '../../../shared/redact/undo-key.ts';
import type { NoticeBoard, Timer } from './ports.ts';
import type { Facts, Screened } from './screened.ts';
import type { TextPrint } from './text-print.ts';
import type { Watcher } from './watcher.ts';

/** How long a notice stays, in milliseconds: long enough to read it and find the key, short enough not to linger. */
const LIFE = 15_000;

/** How long the original can be put back. It is kept in memory for this time and no longer. */
const UNDO_WINDOW = 30_000;

/** A notice with nothing left to decide. */
const WORD = 4_000;

export type Said = Omit<GuardNotice, 'keys'>;

export interface DeskParts {
  readonly watcher: Pick<Watcher, 'write' | 'isStill' | 'clear'>;
  readonly timer: Timer;
  readonly board: NoticeBoard<Said>;
  readonly record: (entry: NewEntry) => void;
  readonly remember: (key: UndoKey) => void;
  /** The whole app, with the text in its Check screen. */
  readonly open: (text: string) => void;
}

export interface NoticeDesk {
  /** Shows what was found in a copy, if the policy would hold it; anything else stays silent. */
  offer(text: string, print: TextPrint, screened: Screened): void;
  /** Puts a safe text where an original was, and offers the way back. */
  swap(original: string, safe: string, facts?: Facts): Promise<void>;
  act(act: GuardAct): Promise<void>;
  /** Something else is on the clipboard: what was offered about the old one is void. */
  moved(): void;
  /** Takes the notice away and forgets its text. */
  end(): void;
  /** The last thing it does: takes a safe text of ours off the clipboard again, if it is still there. */
  quit(): Promise<void>;
}

type Phase =
  | { readonly kind: 'offered'; readonly text: string; readonly print: TextPrint; readonly screened: Screened }
  | {
      readonly kind: 'replaced';
      readonly original: string;
      readonly print: TextPrint;
      readonly facts?: Facts | undefined;
    };

type Exchanged = { readonly print: TextPrint } | { readonly why: 'changed' | 'failed' };

const NOTHING = { counts: {}, masked: 0 } as const;

/** The life of one notice at a time, from a copy that would be held to the end of its undo. */
export function createNoticeDesk({ watcher, timer, board, record, remember, open }: DeskParts): NoticeDesk {
  let phase: Phase | undefined;
  let cancel = (): void => undefined;
  let wrote: TextPrint | undefined;
  let policyMissing = false;

  function show(said: Said, ms: number, next: Phase | undefined): void {
    cancel();
    phase = next;
    board.show(said);
    cancel = timer.after(ms, end);
  }

  const word = (kind: NoticeKind): void => show({ kind, ...NOTHING }, WORD, undefined);

  function end(): void {
    cancel();
    const ended = phase;
    phase = undefined;
    board.hide();
    if (ended?.kind === 'offered' && ended.screened.kind !== 'no-policy') {
      tell(ended.screened.facts, ended.screened.kind === 'checked' ? 'checked' : 'unchecked');
    }
  }

  function tell(facts: Facts | undefined, outcome: Outcome): void {
    if (facts !== undefined) record({ ...facts, outcome });
  }

  function offer(text: string, print: TextPrint, screened: Screened): void {
    const isMissing = screened.kind === 'no-policy';
    // Told once: a notice at every copy would be noise, and nothing the person copies can change it.
    if (isMissing && policyMissing) return;
    policyMissing = isMissing;
    const said = saidOf(screened);
    if (said !== undefined) show(said, LIFE, { kind: 'offered', text, print, screened });
  }

  /** Writes, if the clipboard is still as it was when the person decided. */
  async function exchange(expected: TextPrint, text: string): Promise<Exchanged> {
    try {
      if (!(await watcher.isStill(expected))) return { why: 'changed' };
      return { print: await watcher.write(text) };
    } catch {
      // The system refused, as it does while another program holds the clipboard; the notice says so.
      return { why: 'failed' };
    }
  }

  async function replace(from: Phase | undefined): Promise<void> {
    if (from?.kind !== 'offered' || from.screened.kind !== 'checked' || from.screened.action !== 'redact') return;
    const { safe, key, facts, masked, held } = from.screened;
    cancel();
    phase = undefined;
    const written = await exchange(from.print, safe);
    if ('why' in written) {
      tell(facts, 'checked');
      return word(written.why);
    }
    remember(key);
    replaced(from.text, written.print, { counts: held, masked }, facts);
    tell(facts, 'copied-safe');
  }

  function replaced(original: string, print: TextPrint, said: Omit<Said, 'kind'>, facts: Facts | undefined): void {
    wrote = print;
    show({ kind: 'replaced', ...said }, UNDO_WINDOW, { kind: 'replaced', original, print, facts });
  }

  async function undo(from: Phase | undefined): Promise<void> {
    if (from?.kind !== 'replaced') return;
    cancel();
    phase = undefined;
    const written = await exchange(from.print, from.original);
    if ('why' in written) return word(written.why);
    wrote = undefined;
    tell(from.facts, 'copied-original');
    word('put-back');
  }

  function openFully(from: Phase | undefined): void {
    if (from === undefined) return;
    end();
    open(from.kind === 'offered' ? from.text : from.original);
  }

  return {
    offer,
    async swap(original, safe, facts) {
      end();
      const print = await watcher.write(safe);
      if (original === safe) return;
      replaced(original, print, NOTHING, facts);
    },
    async act(act) {
      if (act === 'replace') await replace(phase);
      else if (act === 'undo') await undo(phase);
      else if (act === 'open') openFully(phase);
      else end();
    },
    moved() {
      if (phase !== undefined) end();
    },
    end,
    async quit() {
      end();
      if (wrote !== undefined) await watcher.clear(wrote);
    },
  };
}

/** What to say about a copy; nothing when the policy would let it go. */
function saidOf(screened: Screened): Said | undefined {
  if (screened.kind === 'no-policy') return { kind: 'no-policy', ...NOTHING };
  if (!holds(screened.action)) return undefined;
  if (screened.kind === 'unchecked') return { kind: 'unchecked', ...NOTHING };
  const kind = screened.action === 'redact' ? 'mask' : 'block';
  return { kind, counts: screened.held, masked: screened.masked };
}
