import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer as createHttp } from 'node:http';
import { createServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DocumentSource, Reading } from '../../../../electron/app/policy/document-source.ts';
import { addressSource } from '../../../../electron/app/policy/sources/address.ts';
import type { AddressCache, Conversation } from '../../../../electron/app/policy/sources/address-cache.ts';
import { type HttpsClient, httpsClient, type Route } from '../../../../electron/app/policy/sources/https-client.ts';

const tls = (name: string): string => readFileSync(join(import.meta.dirname, 'tls', name), 'utf8');
const authority = tls('authority.pem');
const spki = new X509Certificate(tls('server.pem')).publicKey.export({ type: 'spki', format: 'der' });
const PIN = createHash('sha256').update(spki).digest('base64');
const OTHER_PIN = createHash('sha256').update('another key').digest('base64');

const pages = new Map<string, { text: string; tag: string }>();
let status: number | undefined;
const asked: string[] = [];
const server = createServer({ key: tls('server-key.pem'), cert: tls('server.pem') }, (request, response) => {
  const { url = '', headers } = request;
  asked.push(`${url} ${headers['if-none-match'] ?? '-'}`);
  const page = pages.get(url);
  if (status !== undefined) response.writeHead(status, { location: '/elsewhere' }).end();
  else if (page === undefined) response.writeHead(404).end();
  else if (headers['if-none-match'] === page.tag) response.writeHead(304).end();
  else response.writeHead(200, { etag: page.tag }).end(page.text);
});
const tunnels: string[] = [];
const proxy = createHttp().on('connect', (request, socket, head) => {
  tunnels.push(request.url ?? '');
  const { port } = server.address() as AddressInfo;
  const onward = connect(port, '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    onward.write(head);
    onward.pipe(socket).pipe(onward);
  });
  onward.on('error', () => socket.destroy());
  socket.on('error', () => onward.destroy());
});

const listen = (one: typeof server | typeof proxy) => new Promise<void>((done) => one.listen(0, '127.0.0.1', done));
const portOf = (one: typeof server | typeof proxy): number => (one.address() as AddressInfo).port;
beforeAll(() => Promise.all([listen(server), listen(proxy)]));
afterAll(() => {
  for (const one of [server, proxy]) {
    one.closeAllConnections();
    one.close();
  }
});

let now = 0;
const clients: HttpsClient[] = [];
beforeEach(() => {
  pages.clear();
  pages.set('/policy.json', { text: 'first', tag: '"1"' });
  status = undefined;
  asked.length = 0;
  now = Date.parse('2026-04-01T09:00:00Z');
});
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.close()));
});

function memoryCache(): AddressCache & { said?: Conversation } {
  const cache: AddressCache & { said?: Conversation } = {
    read: async () => cache.said,
    write: async (said) => {
      cache.said = said;
    },
  };
  return cache;
}

function source(route: Route = { authority }, cache: AddressCache = memoryCache(), place = ''): DocumentSource {
  const client = async () => {
    const made = await httpsClient(route, 5_000);
    clients.push(made);
    return made;
  };
  const address = place === '' ? `https://localhost:${portOf(server)}/policy.json` : place;
  return addressSource(address, { client, cache, clock: { now: () => new Date(now) } });
}

const textsOf = (reading: Reading) =>
  reading.state === 'found'
    ? reading.papers.map(({ role, content }) => [role, content.state === 'text' && content.text])
    : reading;

describe('an https address', () => {
  it('gives the policy and what stands beside it', async () => {
    pages.set('/notice.json', { text: 'notice', tag: '"n"' });
    pages.set('/groups/sales.json', { text: 'sales', tag: '"s"' });
    expect(textsOf(await source().read(['sales']))).toEqual([
      ['company', 'first'],
      ['notice', 'notice'],
      ['group', 'sales'],
    ]);
  });

  it('is asked again after 30 seconds, and sends nothing twice', async () => {
    const one = source();
    await one.read([]);
    now += 29_000;
    await one.read([]);
    expect(asked.filter((line) => line.startsWith('/policy'))).toEqual(['/policy.json -']);
    now += 1_000;
    expect(textsOf(await one.read([]))).toEqual([['company', 'first']]);
    expect(asked.filter((line) => line.startsWith('/policy'))).toEqual(['/policy.json -', '/policy.json "1"']);
    pages.set('/policy.json', { text: 'second', tag: '"2"' });
    now += 30_000;
    expect(textsOf(await one.read([]))).toEqual([['company', 'second']]);
  });

  it.each([
    [404, '404'],
    [410, '404'],
    [302, '302'],
    [500, '500'],
  ])('that answers %i is unreadable, never absent', async (answer, said) => {
    status = answer;
    const reading = await source().read([]);
    expect(reading).toMatchObject({ state: 'unreadable' });
    expect(JSON.stringify(reading)).toContain(said);
    expect(asked.some((line) => line.startsWith('/elsewhere'))).toBe(false);
  });

  it('waits longer after every failure, at most five minutes', async () => {
    status = 503;
    const cache = memoryCache();
    const attempts: number[] = [];
    for (let second = 0; second < 1_500; second += 10) {
      const before = asked.length;
      // Every time another run of the program, which knows the last one's failures.
      await source({ authority }, cache).read([]);
      if (asked.length > before) attempts.push(second);
      now += 10_000;
    }
    expect(attempts).toEqual([0, 60, 180, 420, 720, 1_020, 1_320]);
  });

  it('is remembered between short runs of the program', async () => {
    const cache = memoryCache();
    await source({ authority }, cache).read([]);
    const count = asked.length;
    expect(textsOf(await source({ authority }, cache).read([]))).toEqual([['company', 'first']]);
    expect(asked).toHaveLength(count);
  });

  it.each([['http://localhost/policy.json'], ['file:///etc/sekisho/policy.json'], ['policy.json']])(
    'has to be one: %s',
    async (place) => {
      expect(await source({}, memoryCache(), place).read([])).toMatchObject({ state: 'unreadable' });
    },
  );
});

describe('who the server is', () => {
  it('is known by the company’s authority, and by nothing in the environment', async () => {
    const before = process.env.NODE_TLS_REJECT_UNAUTHORIZED;
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
    try {
      expect(await source({}).read([])).toMatchObject({ state: 'unreadable' });
    } finally {
      if (before === undefined) delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
      else process.env.NODE_TLS_REJECT_UNAUTHORIZED = before;
    }
    expect(await source().read([])).toMatchObject({ state: 'found' });
  });

  it.each([
    ['its own key', [OTHER_PIN, PIN], 'found'],
    ['another key', [OTHER_PIN], 'unreadable'],
  ])('is pinned to %s', async (_name, pins, state) => {
    const reading = await source({ authority, pins }).read([]);
    expect(reading.state).toBe(state);
    if (state === 'unreadable') expect(JSON.stringify(reading)).toContain('another key than the one named');
  });

  it('is asked by its name: a certificate for another one does not count', async () => {
    const proxied = { authority, proxy: `http://127.0.0.1:${portOf(proxy)}` };
    const place = 'https://policy.example:8443/policy.json';
    expect(await source(proxied, memoryCache(), place).read([])).toMatchObject({ state: 'unreadable' });
    expect(tunnels).toContain('policy.example:8443');
  });
});

describe('the way through a proxy', () => {
  it('is a tunnel: the server is known as without one', async () => {
    const through = `http://127.0.0.1:${portOf(proxy)}`;
    const place = 'https://localhost:8443/policy.json';
    expect(textsOf(await source({ authority, pins: [PIN], proxy: through }, memoryCache(), place).read([]))).toEqual([
      ['company', 'first'],
    ]);
    expect(tunnels).toContain('localhost:8443');
    expect(await source({ proxy: through }, memoryCache(), place).read([])).toMatchObject({ state: 'unreadable' });
  });
});
