import { createGuard, type Guard } from '../../../../electron/app/clipboard-guard/guard.ts';
import { judgeCopy } from '../../../../electron/app/clipboard-guard/judge-copy.ts';
import { type KnownKeys, knownKeys } from '../../../../electron/app/clipboard-guard/known-keys.ts';
import { withKeys } from '../../../../electron/app/clipboard-guard/notice-keys.ts';
import type { SpawnEngine } from '../../../../electron/app/clipboard-guard/ports.ts';
import type { Ask } from '../../../../electron/app/clipboard-guard/screened.ts';
import { createScreening } from '../../../../electron/app/clipboard-guard/screening.ts';
import { openWrongMarks } from '../../../../electron/app/records/wrong-marks.ts';
import { momentDesk, type Offered } from '../../../../electron/app/train/moment-desk.ts';
import { openTraining } from '../../../../electron/app/training.ts';
import type { GuardNotice } from '../../../../shared/contract/guard.ts';
import { refused } from '../../../../shared/contract/shape.ts';
import { namesFor } from '../../../../shared/detect/names/load.ts';
import type { Policy } from '../../../../shared/policy/policy.ts';
import { STARTER_POLICY } from '../../../../shared/policy/starter-policy.ts';
import type { NewEntry } from '../../../../shared/record/entry.ts';
import { gradeAttempt } from '../../../../shared/train/grade.ts';
import { LESSONS } from '../../../../shared/train/lesson-list.ts';
import { fakeHost } from '../fake-ports.ts';
import { handTimer } from './hand-timer.ts';
import type { Hands } from './hands.ts';

/** How the engine's process behaves. */
export type EngineMood = 'works' | 'silent' | 'dies' | 'talks nonsense' | 'cannot start';

/** A guard with everything around it in a test's hands. */
export interface World {
  readonly hands: Hands;
  readonly guard: Guard;
  readonly known: KnownKeys;
  /** The notice that shows now. */
  readonly notice: () => GuardNotice | undefined;
  /** Every notice that ever showed, and every entry. */
  readonly notices: GuardNotice[];
  readonly entries: NewEntry[];
  readonly opened: string[];
  /** How often a finding was to be chosen in the quick check, and cards that were to be played. */
  readonly chosen: string[];
  readonly learned: Offered[];
  /** Lengths of the texts that the engine's process was given. */
  readonly asked: number[];
  readonly started: () => number;
  engine: EngineMood;
  /** There are lessons. */
  teaches: boolean;
  policy: Policy | undefined;
  /** The clipboard never answers any more. */
  hung: boolean;
  /** Another program holds the guard's keys. */
  keysTaken: boolean;
  press(accelerator: string): Promise<void>;
  readonly keys: () => readonly string[];
  lock(locked: boolean): void;
  pass(ms: number): Promise<void>;
  /** Time for one look at the clipboard and what follows from it. */
  look(): Promise<void>;
}

export const START = new Date(2026, 3, 1, 18, 0);

/** A running guard whose first look found nothing. */
export async function world(hands: Hands): Promise<World> {
  let underWay = 0;
  const busy = <T>(work: Promise<T>): Promise<T> => {
    underWay++;
    return work.finally(() => underWay--);
  };
  const settled = async () => {
    for (let calm = 0; calm < 5; calm = underWay === 0 ? calm + 1 : 0) await new Promise((on) => setImmediate(on));
  };
  const timer = handTimer(settled);
  const grabbed = new Map<string, () => void>();
  const heard: (() => void)[] = [];
  let isLocked = false;
  let current: GuardNotice | undefined;
  let started = 0;

  const spawn: SpawnEngine = (answered, gone) => {
    if (it.engine === 'cannot start') throw new Error('no process');
    started++;
    let isAlive = true;
    const answer = async ({ id, ...ask }: Ask) => {
      const checked = await judgeCopy(ask, namesFor);
      if (isAlive) answered({ id, checked });
    };
    return {
      post(ask) {
        it.asked.push((ask as Ask).text.length);
        if (it.engine === 'dies') gone();
        else if (it.engine === 'talks nonsense') answered({ id: (ask as Ask).id, checked: 'fine' });
        else if (it.engine === 'works') void busy(answer(ask as Ask));
      },
      kill() {
        isAlive = false;
      },
    };
  };
  const known = knownKeys(() => undefined);
  const host = fakeHost();
  const store = openWrongMarks(host.ports);
  const clock = { now: () => new Date(START.getTime() + timer.now()) };
  const training = openTraining({ ...host.ports, clock }, async () => ({ lessons: LESSONS, grade: gradeAttempt }));
  const moments = momentDesk({
    training,
    clock,
    course: async () => ({ lessons: it.teaches ? LESSONS : [] }),
    policy: async () => ({ policy: it.policy ?? STARTER_POLICY }),
    language: () => 'ja',
  });
  const source = { kind: 'starter', place: 'starter' } as const;
  const guard: Guard = createGuard({
    clipboard: {
      marked: () => busy(hands.watch.marked()),
      files: () => busy(hands.watch.files()),
      text: () => (it.hung ? new Promise(() => undefined) : busy(hands.watch.text())),
      write: (text) => busy(hands.watch.write(text)),
      clear: () => busy(hands.watch.clear()),
    },
    timer,
    clock,
    lock: { locked: () => isLocked, listen: (changed) => void heard.push(changed) },
    screening: createScreening({
      spawn,
      timer,
      known,
      wrong: () => store.list(),
      policy: async () =>
        it.policy ? { ok: true, value: { policy: it.policy, source, groups: [] } } : refused('', '壊れ', 'broken'),
    }),
    known,
    changed: () => undefined,
    open: (text) => void it.opened.push(text),
    marks: {
      add: (mark) =>
        busy(
          store.add(mark).then(
            () => true,
            () => false,
          ),
        ),
      remove: (mark) => busy(store.remove(mark).then(() => true)),
    },
    choose: () => void it.chosen.push('choose'),
    moments: { offer: (...about) => busy(moments.offer(...about)) },
    learn: (offered) => void it.learned.push(offered),
    record: (entry) => void it.entries.push(entry),
    board: withKeys(
      {
        show(notice) {
          current = notice;
          it.notices.push(notice);
        },
        hide() {
          current = undefined;
        },
      },
      {
        take: (accelerator, pressed) => !it.keysTaken && grabbed.set(accelerator, pressed).size > 0,
        release: (accelerator) => void grabbed.delete(accelerator),
      },
      (act) => void busy(guard.desk.act(act)),
    ),
  });
  const it: World = {
    hands,
    guard,
    known,
    notice: () => current,
    notices: [],
    entries: [],
    opened: [],
    chosen: [],
    learned: [],
    teaches: false,
    asked: [],
    started: () => started,
    engine: 'works',
    policy: STARTER_POLICY,
    hung: false,
    keysTaken: false,
    keys: () => [...grabbed.keys()],
    async press(accelerator) {
      grabbed.get(accelerator)?.();
      await settled();
    },
    lock(locked) {
      isLocked = locked;
      for (const changed of heard) changed();
    },
    pass: timer.pass,
    look: () => timer.pass(700),
  };
  guard.follow(true);
  await it.look();
  return it;
}
