import type { Clock } from '../ports.ts';
import type { KnownKeys } from './known-keys.ts';
import { createNoticeDesk, type NoticeDesk } from './notice-desk.ts';
import type { DeskParts } from './notice-parts.ts';
import { type Pause, pausedUntil } from './pause.ts';
import type { ClipboardWatch, LockState } from './ports.ts';
import type { Screening } from './screening.ts';
import type { TextPrint } from './text-print.ts';
import { createWatcher, type Watcher } from './watcher.ts';

export interface GuardParts extends Omit<DeskParts, 'watcher' | 'remember'> {
  readonly clipboard: ClipboardWatch;
  readonly clock: Clock;
  readonly lock: LockState;
  readonly screening: Screening;
  readonly known: Pick<KnownKeys, 'add'>;
  /** On, off, paused or awake again: whoever shows it looks anew. */
  readonly changed: () => void;
}

export interface GuardState {
  readonly on: boolean;
  readonly pausedUntil: Date | undefined;
}

export interface Guard {
  readonly desk: NoticeDesk;
  readonly watcher: Pick<Watcher, 'read'>;
  state(): GuardState;
  /** What the settings say. */
  follow(on: boolean): void;
  pause(pause: Pause): void;
  resume(): void;
  /** The app itself copies something: the guard leaves it alone. */
  write(text: string): Promise<void>;
  /** Stops for good and clears what it wrote, if that is still there. Never rejects. */
  quit(): Promise<void>;
}

/** While paused, the clock is looked at this often, in milliseconds: a timer alone stands still in a sleeping computer. */
const CLOCK_EVERY = 30_000;

/** A program must end although the clipboard does not answer, in milliseconds. */
const QUIT_PATIENCE = 1_000;

/**
 * Watches the clipboard while it is on, not paused and somebody may be there; has copies checked; shows what would be
 * held. It decides nothing about a text: the policy does, in the engine's process.
 */
export function createGuard(parts: GuardParts): Guard {
  const { clipboard, timer, clock, lock, screening, known, changed } = parts;
  let on = false;
  let until: Date | undefined;
  let running = false;
  let fresh = true;
  let newest: TextPrint | undefined;
  let cancel = (): void => undefined;

  const watcher = createWatcher({
    clipboard,
    timer,
    copied: (text, print) => void screen(text, print),
    moved() {
      newest = undefined;
      desk.moved();
    },
  });
  const desk = createNoticeDesk({ ...parts, watcher, remember: known.add });

  async function screen(text: string, print: TextPrint): Promise<void> {
    newest = print;
    const screened = await screening.check(text);
    // Another copy, a lock or a pause came meanwhile.
    if (screened !== undefined && running && newest === print) desk.offer(text, print, screened);
  }

  function settle(): void {
    const wanted = on && until === undefined && !lock.locked();
    if (wanted === running) return;
    running = wanted;
    if (running) {
      watcher.start(fresh);
      fresh = false;
      return;
    }
    watcher.stop();
    newest = undefined;
    desk.end();
    screening.stop();
  }

  /** What is copied while nobody is to look is none of the guard's business later either. */
  function rest(): void {
    fresh = true;
    settle();
    changed();
  }

  function wakeWhenDue(): void {
    cancel();
    if (until === undefined) return;
    const left = until.getTime() - clock.now().getTime();
    if (left <= 0) {
      until = undefined;
      settle();
      changed();
      return;
    }
    cancel = timer.after(Math.min(left, CLOCK_EVERY), wakeWhenDue);
  }

  lock.listen(() => {
    wakeWhenDue();
    settle();
  });

  return {
    desk,
    watcher,
    state: () => ({ on, pausedUntil: until }),
    follow(next) {
      if (next === on) return;
      on = next;
      rest();
    },
    pause(pause) {
      until = pausedUntil(pause, clock.now());
      rest();
      wakeWhenDue();
    },
    resume() {
      until = undefined;
      cancel();
      settle();
      changed();
    },
    async write(text) {
      desk.moved();
      await watcher.write(text);
    },
    async quit() {
      on = false;
      cancel();
      settle();
      screening.stop();
      // The clipboard belongs to the system: when it cannot be reached at the end, there is nobody left to tell.
      const cleared = desk.quit().catch(() => undefined);
      await Promise.race([cleared, new Promise<void>((resolve) => timer.after(QUIT_PATIENCE, resolve))]);
    },
  };
}
