import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Exports } from '../../../../shared/policy/arrangements.ts';
import { type Certificates, certificatesIn } from './certificates.ts';
import { type OtlpServer, startOtlp } from './otlp-server.ts';
import { exportWorld, named, type World } from './world.ts';

let folder: string;
let certificates: Certificates;
let server: OtlpServer;
let world: World;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sekisho-otlp-'));
  certificates = certificatesIn(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(async () => {
  server = await startOtlp(certificates);
  world = exportWorld();
});
afterEach(async () => {
  await server.end();
  world.end();
});

const wanted = (change: Partial<Exports['otlp']> = {}): Exports => ({
  otlp: { endpoint: server.endpoint, ...change },
  tls: { authority: certificates.authority },
});
const state = async (exports = wanted()) => (await world.desk.states(exports))[0];

async function sendEntries(ids: readonly string[], exports = wanted()) {
  await world.desk.follow(exports);
  await world.add(ids);
  await world.desk.send(exports);
}

/** What the receiver was told about lost lines, by request. */
const lostIn = (json: string) => /"sekisho\.amount","value":\{"intValue":"(\d+)"/u.exec(json)?.[1];

describe('a receiver of OTLP', () => {
  it('takes everything in order, in requests of a bearable size', async () => {
    await sendEntries(named('a', 450));
    expect(server.taken()).toEqual(named('a', 450));
    expect(server.requests.map(({ ids }) => ids.length)).toEqual([200, 200, 50]);
    expect(await state()).toMatchObject({
      waiting: 0,
      sent: 450,
      lost: 0,
      trouble: null,
      last: '2026-01-01T00:00:00.000Z',
    });
    await world.desk.send(wanted());
    expect(server.requests).toHaveLength(3);
  });

  it('gets the headers of the file that the policy names, and the path of the specification', async () => {
    const headersFile = join(folder, 'headers');
    writeFileSync(headersFile, 'Authorization: Bearer zq7-write-only\nX-Scope-OrgID: mori\n');
    await sendEntries(['a'], wanted({ headersFile }));
    expect(server.requests[0]?.headers).toMatchObject({
      authorization: 'Bearer zq7-write-only',
      'x-scope-orgid': 'mori',
    });
    expect((await state())?.place).toBe(`${server.endpoint}/v1/logs`);
  });

  it.each([
    ['is missing', undefined, 0o600],
    ['has no name on a line', 'Bearer x\n', 0o600],
    ['says what the program says itself', 'Content-Type: text/plain\n', 0o600],
    ['may be written by others', 'Authorization: x\n', 0o666],
  ])('gets nothing while the file of headers %s', async (_what, content, mode) => {
    const headersFile = join(folder, `headers-${String(content?.length)}-${mode}`);
    if (content !== undefined) writeFileSync(headersFile, content);
    if (content !== undefined) chmodSync(headersFile, mode);
    await sendEntries(['a'], wanted({ headersFile }));
    expect(server.requests).toEqual([]);
    expect(await state(wanted({ headersFile }))).toMatchObject({ waiting: 1, trouble: { kind: 'file' } });
  });

  it('is not spoken to where its certificate is not the company’s', async () => {
    await sendEntries(['a'], { otlp: { endpoint: server.endpoint } });
    expect(server.requests).toEqual([]);
    expect(await state()).toMatchObject({ waiting: 1, trouble: { kind: 'certificate' } });
  });

  it('that asks for a certificate gets the one that the policy names', async () => {
    await server.end();
    server = await startOtlp(certificates, true);
    await sendEntries(['a']);
    expect(await state()).toMatchObject({
      waiting: 1,
      trouble: { kind: expect.stringMatching(/cert|unreach/u) as unknown },
    });
    const { authority, client } = certificates;
    await world.desk.send({ ...wanted(), tls: { authority, client } }, true);
    expect(server.taken()).toEqual(['a']);
  });

  it.each([429, 502, 503, 504])(
    'that says %i gets the same lines later, not before the time it names',
    async (status) => {
      server.reply({ status, headers: { 'retry-after': '120' } });
      await sendEntries(['a', 'b']);
      expect(await state()).toMatchObject({
        waiting: 2,
        trouble: { kind: 'status', code: String(status) },
        next: '2026-01-01T00:02:00.000Z',
      });
      world.pass(119_000);
      await world.desk.send(wanted());
      expect(server.requests).toHaveLength(1);
      world.pass(2_000);
      await world.desk.send(wanted());
      expect(server.taken()).toEqual(['a', 'b']);
      expect(await state()).toMatchObject({ waiting: 0, sent: 2, trouble: null, next: null });
    },
  );

  it.each([401, 403, 404])('that says %i has not looked at them: they wait', async (status) => {
    server.reply({ status });
    await sendEntries(['a']);
    expect(await state()).toMatchObject({ waiting: 1, lost: 0, trouble: { kind: 'status', code: String(status) } });
  });

  it.each([400, 415, 500])('that refuses them with %i does not get them again, and hears how many', async (status) => {
    server.reply({ status });
    await sendEntries(['a', 'b', 'c']);
    expect(await state()).toMatchObject({ waiting: 0, sent: 0, lost: 3, trouble: null });
    expect(server.requests.map(({ ids, json }) => [ids.length, lostIn(json)])).toEqual([
      [3, undefined],
      [1, '3'],
    ]);
  });

  it('that refuses a part of them hears of it and does not get it again; what it says is not kept', async () => {
    const body = '{"partialSuccess":{"rejectedLogRecords":"2","errorMessage":"canary-in-an-answer"}}';
    server.reply({ status: 200, body });
    await sendEntries(['a', 'b', 'c']);
    expect(await state()).toMatchObject({ waiting: 0, sent: 1, lost: 2 });
    expect(lostIn(server.requests[1]?.json ?? '')).toBe('2');
    expect(JSON.stringify(await state())).not.toContain('canary');
  });

  it('that refuses the word about refused lines as well is not asked for ever', async () => {
    server.reply({ status: 400 }, { status: 400 });
    await sendEntries(['a']);
    expect(server.requests).toHaveLength(2);
  });

  it('for which they are too many at once gets fewer', async () => {
    server.reply({ status: 413 }, { status: 413 });
    await sendEntries(named('a', 10));
    expect(server.requests.map(({ ids }) => ids.length)).toEqual([10, 5, 3, 3, 3, 1]);
    expect(server.taken()).toEqual(named('a', 10));
  });

  it('gets the name of account and computer where the policy asks for them, and a number otherwise', async () => {
    await sendEntries(['a']);
    await sendEntries(['b'], { ...wanted(), person: true, computer: true });
    const [bare, withNames] = server.requests.map(({ json }) => json);
    expect(bare).not.toMatch(/mori|pc-1/u);
    expect(withNames).toContain('"user.name","value":{"stringValue":"mori"}');
    expect(withNames).toContain('"host.name","value":{"stringValue":"pc-1.mori.example"}');
    const number = /"service\.instance\.id","value":\{"stringValue":"([0-9a-f-]{36})"/u;
    expect(number.exec(bare ?? '')?.[1]).toBe(number.exec(withNames ?? '')?.[1]);
  });
});
