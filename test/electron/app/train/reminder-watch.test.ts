import { describe, expect, it } from 'vitest';
import { openOffice } from '../../../../electron/app/train/office.ts';
import { type NoticeWords, noticeWords, watchReminders } from '../../../../electron/app/train/reminder-watch.ts';
import { ASSIGNMENT } from '../../../train/assign/sample-assignment.ts';
import { handTimer } from '../clipboard-guard/hand-timer.ts';
import { PASSED, type SampleOptions, sampleOffice } from './sample-office.ts';

const MINUTES = 60_000;
const EN = ['1 lesson is waiting for you', 'Sample'];

/** A machine with an assignment, whose system notices what it is asked to show. */
async function watched(options: SampleOptions = {}) {
  const office = await sampleOffice(options);
  await office.assign();
  const shown: (NoticeWords & { readonly click: () => void })[] = [];
  const failures: unknown[] = [];
  const state = { locked: false, inFront: false, opened: 0 };
  const heard: (() => void)[] = [];
  const { parts } = office;
  const door = openOffice(parts);
  const pending = new Set<Promise<unknown>>();
  const tracked = <A extends unknown[], T>(run: (...args: A) => Promise<T>) => {
    return (...args: A) => {
      const running = run(...args).finally(() => pending.delete(running));
      pending.add(running);
      return running;
    };
  };
  const settled = async () => {
    do {
      await Promise.allSettled(pending);
      await new Promise((done) => setImmediate(done));
    } while (pending.size > 0);
  };
  const timer = handTimer(settled);
  watchReminders({
    office: { reminder: tracked(door.reminder), notified: tracked(door.notified), reminded: tracked(door.reminded) },
    notices: { show: (words, click) => void shown.push({ ...words, click }) },
    lock: { locked: () => state.locked, listen: (changed) => void heard.push(changed) },
    timer,
    inFront: () => state.inFront,
    language: () => 'en',
    open: () => {
      state.opened += 1;
    },
    failed: (error) => void failures.push(error),
  });
  const come = async () => {
    state.locked = false;
    for (const changed of heard) changed();
    await timer.pass(0);
  };
  return { ...office, door, shown, failures, state, timer, come };
}

describe('the reminder of the system', () => {
  it('comes once for its day, also after a restart and after the next look', async () => {
    const { shown, timer, parts } = await watched();
    await timer.pass(5 * MINUTES);
    expect(shown.map(({ title, body }) => [title, body])).toEqual([EN]);
    await timer.pass(60 * MINUTES);
    expect(shown).toHaveLength(1);
    expect((await openOffice(parts).reminder()).keys).toEqual([]);
  });

  it('comes again on the next reminder day, and says what is overdue', async () => {
    const { shown, timer, clock } = await watched();
    await timer.pass(5 * MINUTES);
    clock.at = '2026-04-22T03:00:00.000Z';
    await timer.pass(10 * MINUTES);
    expect(shown).toHaveLength(1);
    clock.at = '2026-05-07T03:00:00.000Z';
    await timer.pass(10 * MINUTES);
    expect(shown.map(({ title }) => title)).toEqual([EN[0], '1 lesson is overdue']);
  });

  it('leaves the notice of the window as it is, until the person follows it', async () => {
    const { shown, timer, door, state } = await watched();
    await timer.pass(5 * MINUTES);
    expect((await door.read()).reminders).toEqual(['spring sample']);
    shown[0]?.click();
    await timer.pass(0);
    expect(state.opened).toBe(1);
    expect((await door.read()).reminders).toEqual([]);
  });

  it.each([
    ['in the evening', {}, '2026-04-16T10:00:00.000Z'],
    ['on a Saturday', {}, '2026-04-18T03:00:00.000Z'],
    ['in the policy’s quiet hours', { moments: { perDay: 1, perWeek: 1, quiet: { from: '11:00', to: '13:00' } } }, ''],
  ])('keeps out of quiet hours: %s', async (_, policy, at) => {
    const { shown, timer, clock } = await watched({ policy });
    if (at !== '') clock.at = at;
    await timer.pass(30 * MINUTES);
    expect(shown).toEqual([]);
    clock.at = '2026-04-20T05:00:00.000Z';
    await timer.pass(10 * MINUTES);
    expect(shown).toHaveLength(1);
  });

  it('waits for the person: not on a locked screen, at once when they are back', async () => {
    const { shown, timer, state, come } = await watched();
    state.locked = true;
    await timer.pass(30 * MINUTES);
    expect(shown).toEqual([]);
    await come();
    expect(shown).toHaveLength(1);
  });

  it('says nothing while our window is in front, nor of what was put away or passed', async () => {
    const front = await watched();
    front.state.inFront = true;
    await front.timer.pass(30 * MINUTES);
    expect(front.shown).toEqual([]);
    await front.door.reminded(['spring sample']);
    front.state.inFront = false;
    await front.timer.pass(30 * MINUTES);
    expect(front.shown).toEqual([]);
    const passed = await watched({ attempts: [PASSED] });
    await passed.timer.pass(30 * MINUTES);
    expect(passed.shown).toEqual([]);
  });

  it('is not repeated by a disk that does not keep it, and the failure is told', async () => {
    const { shown, timer, parts, failures } = await watched();
    Object.assign(parts.files, { replace: () => Promise.reject(new Error('full')) });
    await timer.pass(30 * MINUTES);
    expect(shown).toEqual([]);
    expect(failures.length).toBeGreaterThan(0);
  });

  it('names three lessons and counts the rest', () => {
    const lessons = ['甲', '乙', '丙', '丁', '戊'].map((name) => ({ ja: name, en: `${name}!` }));
    const reminder = { keys: lessons.map(({ ja }) => ja), late: 0, lessons };
    expect(noticeWords(reminder, 'ja')).toEqual({
      title: '受講していない学習が5件あります',
      body: '甲、乙、丙、ほか2件',
    });
    expect(noticeWords({ ...reminder, late: 2 }, 'en')).toEqual({
      title: '2 lessons are overdue',
      body: '甲!, 乙!, 丙!, 2 more',
    });
  });

  it('names a lesson of two assignments once', async () => {
    const { assign, shown, timer } = await watched();
    await assign({ ...ASSIGNMENT, id: 'summer' });
    await timer.pass(5 * MINUTES);
    expect(shown.map(({ title, body }) => [title, body])).toEqual([EN]);
  });
});
