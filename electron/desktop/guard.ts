import { globalShortcut, screen } from 'electron';
import type { EventName, Events } from '../../shared/contract/events.ts';
import type { GuardNotice } from '../../shared/contract/guard.ts';
import type { NewEntry } from '../../shared/record/entry.ts';
import type { WrongMarks } from '../../shared/wrong/wrong.ts';
import { createGuard, type Guard, type GuardParts } from '../app/clipboard-guard/guard.ts';
import type { GuardDoor } from '../app/clipboard-guard/guard-handlers.ts';
import { knownKeys } from '../app/clipboard-guard/known-keys.ts';
import { NOTICE_CALLS, narrowed, QUICK_CALLS } from '../app/clipboard-guard/narrow-call.ts';
import { withKeys } from '../app/clipboard-guard/notice-keys.ts';
import type { KeyGrab, NoticeBoard, Timer } from '../app/clipboard-guard/ports.ts';
import { createQuickCheck, type QuickCheck } from '../app/clipboard-guard/quick-check.ts';
import { createScreening } from '../app/clipboard-guard/screening.ts';
import { besidePointer, inCorner } from '../app/clipboard-guard/small-window-bounds.ts';
import { policyInForce } from '../app/policy/in-force.ts';
import type { PolicyDesk } from '../app/policy/policy-desk.ts';
import { watchedClipboard } from './clipboard-watch.ts';
import type { DoorParts } from './door.ts';
import { engineProcess } from './engine-process.ts';
import { reportCall } from './failure.ts';
import { lockState } from './lock-state.ts';
import type { Places } from './places.ts';
import { register } from './shortcut.ts';
import { type SmallWindow, smallWindow } from './small-window.ts';
import { NOTICE_PAGE, QUICK_PAGE } from './window-options.ts';

/** Sizes in device-independent pixels: what the longest sentence of both languages needs. */
const NOTICE = { width: 460, height: 276 } as const;
const QUICK = { width: 520, height: 520 } as const;

export interface DesktopGuardParts extends Pick<GuardParts, 'marks' | 'moments' | 'learn'> {
  readonly places: Places;
  readonly policy: PolicyDesk;
  /** What the person marked as wrong. */
  readonly wrong: () => Promise<WrongMarks>;
  readonly call: DoorParts['call'];
  readonly record: (entry: NewEntry) => Promise<unknown>;
  /** The app's own window, with the text in its Check screen. */
  readonly open: (text: string) => void;
  readonly tell: <N extends EventName>(name: N, payload: Events[N]) => void;
  readonly changed: () => void;
}

export interface DesktopGuard extends GuardDoor {
  readonly guard: Guard;
  readonly quick: QuickCheck;
}

/** Joins the guard to what Electron offers: clipboard, keys, lock, windows and a process for the engine. */
export function desktopGuard(parts: DesktopGuardParts): DesktopGuard {
  const { places, policy, wrong, call, record, open, tell } = parts;
  const known = knownKeys((key) => tell('keys.known', key));
  const preload = places.preload;
  const notices = noticeWindow(preload, narrowed(call, NOTICE_CALLS));
  const screening = createScreening({
    spawn: engineProcess(places.guardEngine),
    timer,
    policy: () => policyInForce(policy),
    known,
    wrong,
  });
  const guard: Guard = createGuard({
    clipboard: watchedClipboard,
    timer,
    clock: { now: () => new Date() },
    lock: lockState(),
    screening,
    known,
    changed: parts.changed,
    open,
    marks: parts.marks,
    moments: parts.moments,
    learn: parts.learn,
    choose: () => void quick.begin().catch((error: unknown) => reportCall('quick.read', error)),
    board: withKeys(notices, keyGrab, (act) => void guard.desk.act(act)),
    record: (entry) => void record(entry).catch((error: unknown) => reportCall('history.add', error)),
  });
  const window: SmallWindow = smallWindow({
    page: QUICK_PAGE,
    preload,
    focus: true,
    call: narrowed(call, QUICK_CALLS),
    closed: () => quick.closed(),
  });
  const quick = createQuickCheck({
    guard,
    known,
    open,
    window: { show: () => window.show(placeBesidePointer()), close: () => window.close() },
  });
  return { guard, desk: guard.desk, quick, keys: known, notice: notices.current };
}

export const timer: Timer = {
  after(ms, run) {
    const handle = setTimeout(run, ms);
    return () => clearTimeout(handle);
  },
};

const keyGrab: KeyGrab = {
  take: register,
  release: (accelerator) => globalShortcut.unregister(accelerator),
};

function noticeWindow(preload: string, call: DoorParts['call']) {
  const window = smallWindow({ page: NOTICE_PAGE, preload, focus: false, call });
  let current: GuardNotice | undefined;
  const board: NoticeBoard<GuardNotice> & { current: () => GuardNotice | undefined } = {
    show(notice) {
      current = notice;
      if (window.isOpen()) window.tell('guard.notice', notice);
      else window.show(inCorner(screen.getDisplayNearestPoint(screen.getCursorScreenPoint()).workArea, NOTICE));
    },
    hide() {
      current = undefined;
      window.close();
    },
    current: () => current,
  };
  return board;
}

function placeBesidePointer() {
  const pointer = screen.getCursorScreenPoint();
  return besidePointer(pointer, screen.getDisplayNearestPoint(pointer).workArea, QUICK);
}
