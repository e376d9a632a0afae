import type { GuardAct, NoticeKind } from '../../../shared/contract/guard.ts';
import type { Outcome } from '../../../shared/record/entry.ts';
import type { Offered } from '../train/moment-desk.ts';
import type { DeskParts, Phase } from './notice-parts.ts';
import { NOTHING_SAID, type Said, saidOf } from './said-of.ts';
import type { Facts, Screened } from './screened.ts';
import type { TextPrint } from './text-print.ts';

/** How long a notice stays, in milliseconds: long enough to read it and find the key, short enough not to linger. */
const LIFE = 15_000;

/** How long the original can be put back. It is kept in memory for this time and no longer. */
const UNDO_WINDOW = 30_000;

/** A notice with nothing left to decide. */
const WORD = 4_000;

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

type Exchanged = { readonly print: TextPrint } | { readonly why: 'changed' | 'failed' };

/** The life of one notice at a time, from a copy that would be held to the end of its undo. */
export function createNoticeDesk(parts: DeskParts): NoticeDesk {
  const { watcher, timer, board, record, remember, open, marks, choose, moments, learn } = parts;
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

  const word = (kind: NoticeKind): void => show({ kind, ...NOTHING_SAID }, WORD, undefined);

  function end(): void {
    cancel();
    const ended = phase;
    phase = undefined;
    board.hide();
    const about = ended?.kind === 'marked' ? ended.before : ended;
    if (about?.kind === 'offered' && about.screened.kind !== 'no-policy') {
      tell(about.screened.facts, about.screened.kind === 'checked' ? 'checked' : 'unchecked', about.offered);
    }
  }

  function tell(facts: Facts | undefined, outcome: Outcome, offered: Offered | undefined): void {
    if (facts !== undefined) record({ ...facts, outcome, ...(offered && { lesson: offered.lesson }) });
  }

  /** A line about a card comes into the notice when one is found: nothing waits for it. */
  async function explain(said: Said, about: Phase): Promise<void> {
    if (about.kind !== 'offered' || about.screened.kind !== 'checked') return;
    about.offered ??= await moments.offer(about.screened.spoken, () => phase === about);
    if (about.offered !== undefined && phase === about) board.show(withLesson(said, about.offered));
  }

  function offer(text: string, print: TextPrint, screened: Screened): void {
    const isMissing = screened.kind === 'no-policy';
    // Told once: a notice at every copy would be noise, and nothing the person copies can change it.
    if (isMissing && policyMissing) return;
    policyMissing = isMissing;
    present({ kind: 'offered', text, print, screened });
  }

  function present(next: Extract<Phase, { kind: 'offered' }>): void {
    const said = saidOf(next.screened);
    if (said === undefined) return;
    show(said, LIFE, next);
    void explain(said, next);
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
      tell(facts, 'checked', from.offered);
      return word(written.why);
    }
    remember(key);
    const { text: original, offered } = from;
    replaced({ kind: 'replaced', original, print: written.print, facts, offered }, { counts: held, masked });
    tell(facts, 'copied-safe', offered);
  }

  function replaced(next: Extract<Phase, { kind: 'replaced' }>, said: Omit<Said, 'kind'>): void {
    wrote = next.print;
    show(withLesson({ kind: 'replaced', ...said }, next.offered), UNDO_WINDOW, next);
  }

  /** The only finding is marked at once; of several one is chosen where there is room for it. */
  async function wrong(from: Phase | undefined): Promise<void> {
    if (from?.kind !== 'offered' || from.screened.kind !== 'checked' || !from.screened.markable) return;
    const { mark } = from.screened;
    if (mark === undefined || !(await marks.add(mark))) return choose();
    if (phase === from) show({ kind: 'marked', ...NOTHING_SAID }, LIFE, { kind: 'marked', before: from, mark });
  }

  async function undo(from: Phase | undefined): Promise<void> {
    if (from?.kind === 'marked' && (await marks.remove(from.mark)) && phase === from) present(from.before);
    if (from?.kind !== 'replaced') return;
    cancel();
    phase = undefined;
    const written = await exchange(from.print, from.original);
    if ('why' in written) return word(written.why);
    wrote = undefined;
    tell(from.facts, 'copied-original', from.offered);
    word('put-back');
  }

  function openFully(from: Phase | undefined): void {
    if (from === undefined) return;
    end();
    if (from.kind === 'replaced') open(from.original);
    else open(from.kind === 'offered' ? from.text : from.before.text);
  }

  function study(from: Phase | undefined): void {
    if (from?.offered !== undefined) learn(from.offered);
  }

  return {
    offer,
    async swap(original, safe, facts) {
      end();
      const print = await watcher.write(safe);
      if (original === safe) return;
      replaced({ kind: 'replaced', original, print, facts }, NOTHING_SAID);
    },
    async act(act) {
      if (act === 'replace') await replace(phase);
      else if (act === 'undo') await undo(phase);
      else if (act === 'wrong') await wrong(phase);
      else if (act === 'learn') study(phase);
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

function withLesson(said: Said, offered: Offered | undefined): Said {
  return offered === undefined ? said : { ...said, lesson: { seconds: offered.seconds } };
}
