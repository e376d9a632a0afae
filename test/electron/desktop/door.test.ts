import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHANNELS, isOwnPage, openDoor } from '../../../electron/desktop/door.ts';
import { ORIGIN } from '../../../electron/desktop/window-options.ts';

type Ipc = Parameters<typeof openDoor>[0];
type Frame = Parameters<typeof isOwnPage>[0];
const own = { origin: ORIGIN, parent: null } as Frame;
const strangers: readonly (readonly [string, Frame])[] = [
  ['a frame that is gone', null],
  ['a frame inside our page', { origin: ORIGIN, parent: {} } as Frame],
  ['another host of our scheme', { origin: 'app://other', parent: null } as Frame],
  ['a host that begins like ours', { origin: `${ORIGIN}.example`, parent: null } as Frame],
  ['a web page', { origin: 'https://sekisho', parent: null } as Frame],
  ['a file', { origin: 'file://', parent: null } as Frame],
  ['an empty origin', { origin: '', parent: null } as Frame],
  ['an opaque origin', { origin: 'null', parent: null } as Frame],
];

function door() {
  const handlers = new Map<string, (event: unknown, ...rest: unknown[]) => unknown>();
  const keep = (channel: string, handler: (event: unknown, ...rest: unknown[]) => unknown) =>
    void handlers.set(channel, handler);
  const calls: unknown[] = [];
  openDoor({ handle: keep, on: keep } as unknown as Ipc, {
    call: async (...call) => {
      calls.push(call);
      return { ok: true, value: null };
    },
    listens: (name) => void calls.push(name),
  });
  const send = (channel: string, senderFrame: Frame, ...rest: unknown[]) =>
    handlers.get(channel)?.({ senderFrame }, ...rest);
  return { handlers, calls, send };
}

describe('the door of the desktop app', () => {
  it('opens for the top frame of our own page', async () => {
    const { send, calls } = door();
    expect(await send(CHANNELS.call, own, 'app.info', 1)).toEqual({ ok: true, value: null });
    send(CHANNELS.listening, own, 'check.open');
    expect(calls).toEqual([['app.info', 1], 'check.open']);
  });

  it.each(strangers)('stays shut for %s', async (_name, frame) => {
    const { send, calls } = door();
    expect(await send(CHANNELS.call, frame, 'app.info')).toMatchObject({ ok: false, code: 'refused' });
    send(CHANNELS.listening, frame, 'check.open');
    expect(calls).toEqual([]);
    expect(isOwnPage(frame)).toBe(false);
  });

  it('has two messages and no more', () => {
    expect([...door().handlers.keys()]).toEqual([CHANNELS.call, CHANNELS.listening]);
  });

  it('names the same messages as the preload', () => {
    const preload = readFileSync('electron/preload.ts', 'utf8');
    for (const channel of Object.values(CHANNELS)) expect(preload).toContain(`'${channel}'`);
  });
});
