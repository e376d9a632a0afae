import { describe, expect, it } from 'vitest';
import type { NativePort } from '../../../renderer/extension/background/native-port.ts';
import { wrongDesk } from '../../../renderer/extension/background/wrong-desk.ts';
import type { NativeReply } from '../../../shared/contract/native.ts';
import type { NewMark, WrongMarks } from '../../../shared/wrong/wrong.ts';
import { keptIn } from './kept-in.ts';

const APP_KEY = 'a'.repeat(32);
const OWN_KEY = 'b'.repeat(32);
const mark = (print: number): NewMark => ({
  detector: 'personal/email',
  print,
  features: { category: 'email', band: 'high', seen: 'plain', because: [], letters: ['latin'], length: '9-16' },
});

/** The app's end, as `electron/app/records/wrong-marks.ts` keeps it. */
function fakeApp() {
  const app = { isAway: false, refuses: false, marks: [] as readonly WrongMarks['marks'][number][] };
  const port: NativePort = {
    ask: async (name, input): Promise<NativeReply | 'lost'> => {
      if (app.isAway) return 'lost';
      const problem = { path: '', message: { ja: '', en: '' } };
      if (app.refuses) return { id: 1, ok: false, code: 'refused', problem };
      const given = input as NewMark;
      if (name === 'wrong.add') app.marks = [...app.marks, { ...given, at: '2026-04-01T09:00:00Z' }];
      if (name === 'wrong.remove') app.marks = app.marks.filter(({ print }) => print !== given.print);
      return { id: 1, ok: true, value: { key: APP_KEY, marks: app.marks } };
    },
  };
  return Object.assign(app, { port });
}

function open(app = fakeApp(), map = new Map<string, unknown>()) {
  const now = () => new Date('2026-04-01T09:00:00Z');
  return { app, map, desk: wrongDesk(app.port, keptIn(map), now, () => OWN_KEY) };
}

const printsIn = (lists: readonly WrongMarks[]) =>
  lists.map(({ key, marks }) => [key, marks.map(({ print }) => print)]);

describe('findings marked as wrong', () => {
  it('go to the app where it is there', async () => {
    const { desk, app } = open();
    const [first] = await desk.lists();
    expect(first?.key).toBe(APP_KEY);
    await desk.add(APP_KEY, mark(7));
    expect(app.marks).toMatchObject([{ print: 7 }]);
    expect(printsIn(await desk.lists())).toEqual([
      [APP_KEY, [7]],
      [OWN_KEY, []],
    ]);
    await desk.remove(APP_KEY, mark(7));
    expect(app.marks).toEqual([]);
  });

  it('stay in the browser where there is no app, with a key of its own', async () => {
    const { desk } = open(Object.assign(fakeApp(), { isAway: true }));
    expect(printsIn(await desk.lists())).toEqual([[OWN_KEY, []]]);
    await desk.add(OWN_KEY, mark(7));
    await desk.add(OWN_KEY, mark(7));
    expect(printsIn(await desk.lists())).toEqual([[OWN_KEY, [7]]]);
    await desk.remove(OWN_KEY, mark(7));
    expect(printsIn(await desk.lists())).toEqual([[OWN_KEY, []]]);
  });

  it('go on to count when the app goes and when it comes', async () => {
    const { desk, app, map } = open();
    await desk.add(APP_KEY, mark(7));
    app.isAway = true;
    const away = open(app, map).desk;
    expect(printsIn(await away.lists())).toEqual([
      [OWN_KEY, []],
      [APP_KEY, [7]],
    ]);
    await away.add(OWN_KEY, mark(8));
    app.isAway = false;
    expect(printsIn(await open(app, map).desk.lists())).toEqual([
      [APP_KEY, [7]],
      [OWN_KEY, [8]],
    ]);
  });

  it.each([
    ['is away', { isAway: true }],
    ['refuses', { refuses: true }],
  ])('are not said to be kept when the app %s', async (_name, trouble) => {
    const { desk } = open(Object.assign(fakeApp(), trouble));
    await expect(desk.add(APP_KEY, mark(7))).rejects.toThrow('not kept');
    await expect(desk.remove(APP_KEY, mark(7))).rejects.toThrow('not kept');
  });

  it('start anew where what was kept cannot be read', async () => {
    const { desk } = open(
      Object.assign(fakeApp(), { isAway: true }),
      new Map<string, unknown>([['wrong', { key: 'x' }]]),
    );
    expect(await desk.own()).toEqual({ key: OWN_KEY, marks: [] });
  });
});
