import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SECURITY_HEADERS } from '../../../electron/app/content-security.ts';
import { type EventStream, eventStream } from '../../../electron/loopback/event-stream.ts';
import { type Running, startServer } from '../../../electron/loopback/server.ts';
import { DEFAULT_SETTINGS } from '../../../shared/contract/settings.ts';

const base = mkdtempSync(join(tmpdir(), 'sekisho-server-'));
const reported: unknown[] = [];
const calls: unknown[] = [];
let events: EventStream;
let server: Running;

beforeAll(async () => {
  writeFileSync(join(base, 'index.html'), '<p>page</p>');
  events = eventStream();
  server = await startServer(
    {
      pages: base,
      token: 'right',
      events,
      report: (error) => reported.push(error),
      call: async (name, input) => {
        calls.push([name, input]);
        return { ok: true, value: name ?? null };
      },
    },
    0,
  );
});
afterAll(async () => {
  await server.close();
  rmSync(base, { recursive: true });
});

interface Asked {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** `fetch` would set Host and Origin itself. */
function open({ method = 'GET', path = '/', headers = {}, body }: Asked): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asked = httpRequest({ host: '127.0.0.1', port: server.port, method, path, headers, agent: false }, resolve);
    asked.on('error', reject);
    asked.end(body);
  });
}

async function ask(asked: Asked) {
  const response = await open(asked);
  let body = '';
  for await (const chunk of response) body += chunk;
  return { status: response.statusCode, headers: response.headers, body };
}

const own = () => ({
  origin: `http://127.0.0.1:${server.port}`,
  'x-sekisho-token': 'right',
  'content-type': 'application/json',
});
const post = (body: string | Buffer, headers = {}) =>
  ask({ method: 'POST', path: '/call', headers: { ...own(), ...headers }, body });

describe('the loopback server', () => {
  it('serves the page with the security headers', async () => {
    const { status, headers, body } = await ask({});
    expect([status, body]).toEqual([200, '<p>page</p>']);
    expect(headers).toMatchObject({ ...SECURITY_HEADERS, 'content-type': 'text/html; charset=utf-8' });
  });

  it('sends the security headers with refusals too', async () => {
    const { status, headers } = await ask({ path: '/missing.js' });
    expect(status).toBe(404);
    expect(headers).toMatchObject(SECURITY_HEADERS);
  });

  it('answers calls', async () => {
    const { status, body } = await post(JSON.stringify({ name: 'app.info', input: { a: 1 } }));
    expect([status, JSON.parse(body)]).toEqual([200, { ok: true, value: 'app.info' }]);
    expect(calls.at(-1)).toEqual(['app.info', { a: 1 }]);
  });

  it.each(['null', '[]', '1', '"app.info"'])('passes on a body without a call as no call: %s', async (body) => {
    expect((await post(body)).status).toBe(200);
    expect(calls.at(-1)).toEqual([undefined, undefined]);
  });

  it('refuses wrong host, origin, token, method and type, and calls nothing', async () => {
    const before = calls.length;
    const body = '{"name":"app.info"}';
    expect((await post(body, { host: 'evil.example' })).status).toBe(403);
    expect((await post(body, { origin: 'http://evil.example' })).status).toBe(403);
    expect((await post(body, { 'x-sekisho-token': 'wrong' })).status).toBe(401);
    expect((await post(body, { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await ask({ method: 'PUT', path: '/call', headers: own(), body })).status).toBe(405);
    expect((await ask({ path: '/call', headers: own() })).status).toBe(405);
    expect((await ask({ path: '/events' })).status).toBe(401);
    expect(calls).toHaveLength(before);
  });

  it('gives the reason of a refusal in the form of every answer', async () => {
    const { body } = await post('{}', { 'x-sekisho-token': '' });
    expect(JSON.parse(body)).toMatchObject({
      ok: false,
      code: 'refused',
      problem: { message: { en: expect.any(String) as string } },
    });
  });

  it.each([
    ['{', 400],
    ['', 400],
    [Buffer.from([0x22, 0xff, 0x22]), 400],
    [`"${'x'.repeat(1_000_001)}"`, 413],
  ])('refuses a body that is not JSON or too large', async (body, status) => {
    expect((await post(body)).status).toBe(status);
  });

  it.each(['/../server.test.ts', '/%2e%2e/%2e%2e/etc/passwd', '/..%5cx.js', '//etc/passwd', '/%00.js', '/%zz.js'])(
    'serves nothing outside the page: %s',
    async (path) => {
      expect((await ask({ path })).status).toBe(404);
    },
  );

  it('streams events to every page that is open', async () => {
    const pages = await Promise.all([1, 2].map(() => open({ path: '/events', headers: own() })));
    expect(pages.map((page) => page.statusCode)).toEqual([200, 200]);
    const heard = pages.map((page) => new Promise((resolve) => page.once('data', (data) => resolve(String(data)))));
    events.tell('settings.changed', DEFAULT_SETTINGS);
    const line = `${JSON.stringify({ name: 'settings.changed', payload: DEFAULT_SETTINGS })}\n`;
    expect(await Promise.all(heard)).toEqual([line, line]);
    for (const page of pages) page.destroy();
  });

  it('survives what is not HTTP', async () => {
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(server.port, '127.0.0.1', () => socket.write('\0\0 nonsense\r\n\r\n'));
      let text = '';
      socket.on('data', (data) => {
        text += data;
      });
      socket.on('close', () => resolve(text));
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400/u);
    expect((await ask({})).status).toBe(200);
  });

  it('reports no surprise in all of this', () => {
    expect(reported).toEqual([]);
  });
});

describe('the end of the loopback server', () => {
  it('tells nothing to pages that it has sent away', async () => {
    const stream = eventStream();
    const call = async () => ({ ok: true, value: null }) as const;
    const short = await startServer({ pages: base, token: 't', call, events: stream, report: () => undefined }, 0);
    const headers = { 'x-sekisho-token': 't' };
    const asked = httpRequest({ port: short.port, host: '127.0.0.1', path: '/events', headers });
    const page = await new Promise<IncomingMessage>((resolve) => asked.on('response', resolve).end());
    stream.close();
    stream.tell('settings.changed', DEFAULT_SETTINGS);
    let heard = '';
    for await (const chunk of page) heard += chunk;
    expect(heard).toBe('');
    await short.close();
  });

  it('closes at once although a page listens', async () => {
    const stream = eventStream();
    const call = async () => ({ ok: true, value: null }) as const;
    const short = await startServer({ pages: base, token: 't', call, events: stream, report: () => undefined }, 0);
    const asked = httpRequest({
      port: short.port,
      host: '127.0.0.1',
      path: '/events',
      headers: { 'x-sekisho-token': 't' },
    });
    const page = await new Promise<IncomingMessage>((resolve) => asked.on('response', resolve).end());
    const ended = new Promise((resolve) => page.resume().on('close', resolve));
    await short.close();
    await ended;
    await expect(fetch(`http://127.0.0.1:${short.port}/`)).rejects.toThrow('fetch failed');
  });

  it('says when its port is taken', async () => {
    const call = async () => ({ ok: true, value: null }) as const;
    const again = startServer({ pages: base, token: 't', call, events, report: () => undefined }, server.port);
    await expect(again).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
