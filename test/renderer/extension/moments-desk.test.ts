import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentDesk } from '../../../renderer/extension/background/moments.ts';
import type { NativePort } from '../../../renderer/extension/background/native-port.ts';
import type { NativeReply } from '../../../shared/contract/native.ts';
import { STARTER_POLICY } from '../../../shared/policy/starter-policy.ts';
import { applyEvent, type MomentEvent } from '../../../shared/train/journal.ts';
import type { Progress } from '../../../shared/train/progress.ts';
import { keptIn } from './kept-in.ts';

const card = (name: string) => ({ lesson: 'what-may-leave', lessonVersion: 2, card: name });
const POLICY = { ...STARTER_POLICY, moments: { perDay: 2, perWeek: 5 } };
const HOUR = 3_600_000;

/** The app's end: keeps what it is brought, as `electron/app/training.ts` does. */
function fakeApp(start: Progress = { attempts: [] }) {
  let progress = start;
  const brought: MomentEvent[] = [];
  const app = { isAway: false, refuses: false };
  const port: NativePort = {
    ask: async (name, input): Promise<NativeReply | 'lost'> => {
      if (app.isAway) return 'lost';
      const problem = { path: '', message: { ja: '', en: '' } };
      if (app.refuses) return { id: 1, ok: false, code: 'failed', problem };
      expect(name).toBe('training.bring');
      const { events } = input as { readonly events: readonly MomentEvent[] };
      brought.push(...events);
      progress = events.reduce(applyEvent, progress);
      return { id: 1, ok: true, value: progress };
    },
  };
  return Object.assign(app, { port, brought, progress: () => progress });
}

function open(app = fakeApp(), map = new Map<string, unknown>()) {
  let at = Date.parse('2026-04-10T03:00:00Z');
  let ids = 0;
  const start = () =>
    momentDesk(
      app.port,
      keptIn(map),
      () => new Date(at),
      () => `id-${map.size}-${++ids}`,
    );
  const later = (hours: number) => {
    at += hours * HOUR;
  };
  return { app, map, desk: start(), start, later };
}

describe('the cards that follow checks', () => {
  it('stop at the limits of a day and of a week, and go on when the time is over', async () => {
    const { desk, later } = open();
    const shown: boolean[] = [];
    for (let at = 0; at < 16; at++) {
      shown.push((await desk.show(card(`c-${at}`), POLICY)) !== undefined);
      later(12);
    }
    // Two on each of the first days, the fifth on the third; then a week from the first one on.
    const expected = [0, 1, 2, 3, 4, 14, 15].map((at) => at);
    expect(shown.flatMap((isShown, at) => (isShown ? [at] : []))).toEqual(expected);
  });

  it('hold when two tabs ask at once', async () => {
    const { desk } = open();
    const all = await Promise.all(['a', 'b', 'c', 'd'].map((name) => desk.show(card(name), POLICY)));
    expect(all.filter((id) => id !== undefined)).toHaveLength(2);
  });

  it('never come twice within a week, from whichever tab, and do after it', async () => {
    const { desk, later } = open();
    expect(await desk.show(card('a'), POLICY)).toBeDefined();
    expect(await desk.show(card('a'), POLICY)).toBeUndefined();
    later(7 * 24 - 1);
    expect(await desk.show(card('a'), POLICY)).toBeUndefined();
    later(1);
    expect(await desk.show(card('a'), POLICY)).toBeDefined();
  });

  it('are remembered by a background that was started anew', async () => {
    const { desk, start } = open(Object.assign(fakeApp(), { isAway: true }));
    const id = (await desk.show(card('a'), POLICY)) ?? '';
    await desk.answer(id, false);
    const again = start();
    expect(await again.show(card('a'), POLICY)).toBeUndefined();
    expect((await again.progress())?.moments).toMatchObject([{ id, card: 'a', right: false }]);
  });

  it('count those that the app has shown', async () => {
    const at = '2026-04-10T02:00:00Z';
    const ofApp = { id: 'm', lesson: 'what-may-leave', lessonVersion: 2, card: 'a', at };
    const { desk } = open(fakeApp({ attempts: [], moments: [ofApp] }));
    await desk.progress();
    expect(await desk.show(card('a'), POLICY)).toBeUndefined();
    expect(await desk.show(card('b'), POLICY)).toBeDefined();
    expect(await desk.show(card('c'), POLICY)).toBeUndefined();
  });

  it('reach the app once, also what happened while it was away', async () => {
    const { desk, app } = open(Object.assign(fakeApp(), { isAway: true }));
    const id = (await desk.show(card('a'), POLICY)) ?? '';
    await desk.answer(id, true);
    app.isAway = false;
    await desk.progress();
    await desk.progress();
    expect(app.brought.map(({ kind }) => kind)).toEqual(['moment', 'moment-answered']);
    expect(app.progress().moments).toMatchObject([{ id, right: true }]);
  });

  it('are not chosen where the app cannot say what it has shown', async () => {
    const { desk } = open(Object.assign(fakeApp(), { refuses: true }));
    expect(await desk.progress()).toBeUndefined();
  });

  it('leave out what cannot be read any more', async () => {
    const kept = [{ event: { kind: 'moment', id: 'x', text: 'y' }, isTold: false }, 7, null];
    const { desk } = open(fakeApp(), new Map<string, unknown>([['moments', kept]]));
    expect(await desk.progress()).toEqual({ attempts: [] });
  });

  it('lose nothing and count nothing twice, whenever the app is there and the background ends', async () => {
    const step = fc.constantFrom('show', 'answer', 'away', 'back', 'ask', 'restart');
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const { app, start } = open();
        let desk = start();
        const shown: string[] = [];
        const answered = new Set<string>();
        const many = { ...STARTER_POLICY, moments: { perDay: 99, perWeek: 99 } };
        for (const [at, what] of steps.entries()) {
          if (what === 'show') shown.push((await desk.show(card(`c-${at}`), many)) ?? 'none');
          const open = shown.find((id) => !answered.has(id));
          if (what === 'answer' && open !== undefined) {
            await desk.answer(open, true);
            answered.add(open);
          }
          if (what === 'away' || what === 'back') app.isAway = what === 'away';
          if (what === 'ask') await desk.progress();
          if (what === 'restart') desk = start();
        }
        app.isAway = false;
        const whole = (await desk.progress())?.moments ?? [];
        expect(whole.map(({ id }) => id).toSorted()).toEqual(shown.toSorted());
        expect(whole.filter(({ right }) => right === true).length).toBe(answered.size);
        expect(app.progress().moments ?? []).toHaveLength(shown.length);
      }),
    );
  });
});
