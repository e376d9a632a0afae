import { inTurn } from '../in-turn.ts';
import type { ClipboardWatch, Timer } from './ports.ts';
import { type TextPrint, textPrints } from './text-print.ts';

/** Time between two looks at an ordinary clipboard, in milliseconds. */
const LOOK_EVERY = 600;

/** A large text costs time at every look, so it is looked at less often: this much longer for each million letters. */
const MORE_PER_MILLION = 500;
const LONGEST_WAIT = 10_000;

export interface WatcherParts {
  readonly clipboard: ClipboardWatch;
  readonly timer: Timer;
  /** A text that somebody else put there. Never the one that was there when watching began. */
  readonly copied: (text: string, print: TextPrint) => void;
  /** Something else is there now than before, whatever it is. Called first. */
  readonly moved: () => void;
}

export interface Watcher {
  /** `fresh` takes what is there now as known: it was put there while nobody was to look. */
  start(fresh: boolean): void;
  stop(): void;
  /** Writes a text of our own, which the watcher will not take for a copy. Rejects as the clipboard does. */
  write(text: string): Promise<TextPrint>;
  /** Reads the text for somebody who asked, marked entries left out. */
  read(): Promise<Seen>;
  isStill(print: TextPrint): Promise<boolean>;
  /** Empties the clipboard if it still holds that text. */
  clear(print: TextPrint): Promise<void>;
}

export type Seen =
  | { readonly kind: 'text'; readonly text: string; readonly print: TextPrint }
  | { readonly kind: 'empty' | 'concealed' | 'files'; readonly text: ''; readonly print: TextPrint };

/** Notices copies by looking again and again: no system tells a program of ours about them. */
export function createWatcher({ clipboard, timer, copied, moved }: WatcherParts): Watcher {
  const turn = inTurn();
  const printOf = textPrints();
  let last: TextPrint | undefined;
  let round = 0;
  let cancel = (): void => undefined;

  async function see(): Promise<Seen> {
    if (await clipboard.marked()) return { kind: 'concealed', text: '', print: 'concealed' };
    const text = await clipboard.text();
    if (text === '') return { kind: 'empty', text: '', print: 'empty' };
    const print = printOf(text);
    if (print === last) return { kind: 'text', text, print };
    if (await clipboard.files()) return { kind: 'files', text: '', print };
    // The owner may have changed between the two questions.
    if (await clipboard.marked()) return { kind: 'concealed', text: '', print: 'concealed' };
    return { kind: 'text', text, print };
  }

  function take(seen: Seen): void {
    if (seen.print === last) return;
    const isFirst = last === undefined;
    last = seen.print;
    if (isFirst) return;
    moved();
    if (seen.kind === 'text') copied(seen.text, seen.print);
  }

  async function look(mine: number): Promise<void> {
    // A clipboard that another program holds open for the moment is looked at again the next time.
    const seen = await turn(see).catch(() => undefined);
    if (mine !== round) return;
    if (seen !== undefined) take(seen);
    if (mine !== round) return;
    cancel = timer.after(waitAfter(seen?.text.length ?? 0), () => void look(mine));
  }

  function write(text: string): Promise<TextPrint> {
    return turn(async () => {
      await clipboard.write(text);
      // Systems keep text as UTF-8 on its way, which has no halves of surrogate pairs.
      last = printOf(Buffer.from(text).toString());
      return last;
    });
  }

  return {
    start(fresh) {
      cancel();
      round++;
      if (fresh) last = undefined;
      void look(round);
    },
    stop() {
      cancel();
      round++;
    },
    write,
    read: () => turn(see),
    isStill: (print) => turn(async () => (await see()).print === print),
    clear: (print) =>
      turn(async () => {
        if ((await see()).print === print) await clipboard.clear();
      }),
  };
}

/** Time to the next look, in milliseconds, for a clipboard of so many UTF-16 code units. */
export function waitAfter(length: number): number {
  return Math.min(LONGEST_WAIT, LOOK_EVERY + Math.floor(length / 1_000_000) * MORE_PER_MILLION);
}
