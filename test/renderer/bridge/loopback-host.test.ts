import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Contact, loopbackHost, parseEvent } from '../../../renderer/bridge/loopback-host.ts';

type Fetch = typeof fetch;
const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

function start(reply: (path: string, init?: RequestInit) => Promise<Response>) {
  const contacts: Contact[] = [];
  const fake = ((path: string, init?: RequestInit) => reply(path, init)) as unknown as Fetch;
  const report = (contact: Contact) => contacts.push(contact);
  const host = loopbackHost({ token: 'secret', fetch: fake, report, retryAfter: 5 });
  stops.push(host.stop);
  return { host, contacts };
}

const never = () => new Promise<Response>(() => undefined);
const stream = (...chunks: readonly string[]) =>
  new Response(
    new ReadableStream({
      start(controller) {
        for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
      },
    }),
  );

describe('the loopback host', () => {
  it('asks by POST with the token and hands the answer on', async () => {
    const seen: unknown[] = [];
    const { host } = start((path, init) => {
      if (path === '/events') return never();
      seen.push([
        path,
        init?.method,
        new Headers(init?.headers).get('x-sekisho-token'),
        JSON.parse(init?.body as string),
      ]);
      return Promise.resolve(Response.json({ ok: true, value: { removed: 2 } }));
    });
    expect(await host.call('history.clear', undefined)).toEqual({ ok: true, value: { removed: 2 } });
    expect(seen).toEqual([['/call', 'POST', 'secret', { name: 'history.clear' }]]);
  });

  it('answers instead of throwing when nobody is there, and reports the loss', async () => {
    const { host, contacts } = start((path) =>
      path === '/events' ? never() : Promise.reject(new TypeError('connection refused')),
    );
    expect(await host.call('policy.read', undefined)).toMatchObject({ ok: false, code: 'failed' });
    expect(contacts).toEqual(['lost']);
  });

  it('tells a refused token from a lost host', async () => {
    const refusal = { ok: false, code: 'refused', problem: { path: '', message: { ja: 'だめ', en: 'no' } } };
    const { host, contacts } = start((path) =>
      path === '/events' ? never() : Promise.resolve(Response.json(refusal, { status: 401 })),
    );
    expect(await host.call('policy.read', undefined)).toEqual(refusal);
    expect(contacts).toEqual(['refused']);
  });

  it('hears events whose lines arrive in pieces, and only its own', async () => {
    const heard = vi.fn();
    const { host } = start(() =>
      Promise.resolve(stream('{"name":"check.open","pay', 'load":{"text":"東京"}}\n\n{"name":"else"}\nnot json\n')),
    );
    host.listen('check.open', heard);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith({ text: '東京' }));
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('stops telling a listener that left', async () => {
    const stays = vi.fn();
    const left = vi.fn();
    const { host } = start(() => Promise.resolve(stream('{"name":"check.open","payload":{"text":"a"}}\n')));
    host.listen('check.open', left)();
    host.listen('check.open', stays);
    await vi.waitFor(() => expect(stays).toHaveBeenCalled());
    expect(left).not.toHaveBeenCalled();
  });

  it('opens the stream again after it broke', async () => {
    let opened = 0;
    const { contacts } = start(() => {
      opened++;
      return opened === 1 ? Promise.reject(new TypeError('gone')) : Promise.resolve(stream());
    });
    await vi.waitFor(() => expect(contacts).toEqual(['lost', 'here']));
  });
});

describe('one line of the event stream', () => {
  it.each([
    ['{"name":"check.open","payload":{"text":""}}', { name: 'check.open', payload: { text: '' } }],
    ['{"name":"check.opened"}', undefined],
    ['{"payload":1}', undefined],
    ['null', undefined],
    ['{', undefined],
  ])('reads %s', (line, event) => {
    expect(parseEvent(line)).toEqual(event);
  });
});
