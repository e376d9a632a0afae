import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Certificates, certificatesIn } from './certificates.ts';
import { HAS_RSYSLOG, type Received, type Rsyslog, startRsyslog } from './rsyslog.ts';
import { exportWorld, named, type World } from './world.ts';

/** On a build server a receiver that is missing is a failure. */
describe.skipIf(!HAS_RSYSLOG && process.env.CI !== 'true')('a real rsyslog', () => {
  let folder: string;
  let rsyslog: Rsyslog;
  let certificates: Certificates;
  let world: World;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sekisho-rsyslog-'));
    certificates = certificatesIn(folder);
    rsyslog = await startRsyslog(join(folder, 'work'), certificates);
  });
  afterAll(async () => {
    await rsyslog.end();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(() => {
    world = exportWorld();
  });
  afterEach(() => world.end());

  const exportsTo = (protocol: 'udp' | 'tcp' | 'tls', host = '127.0.0.1') => {
    const syslog = { host, port: rsyslog.ports[protocol], protocol };
    const { authority, client } = certificates;
    return { syslog, ...(protocol === 'tls' && { tls: { authority, client } }) };
  };
  const from = (received: readonly Received[], prefix: string) =>
    received.filter(({ message }) => message.includes(`externalId=${prefix}`));

  it.each(['udp', 'tcp', 'tls'] as const)(
    'takes every line over %s, in order, and reads all its parts',
    async (way) => {
      const wanted = { ...exportsTo(way), person: true };
      const before = rsyslog.received().length;
      await world.desk.follow(wanted);
      await world.add(named(way, 30), { outcome: 'sent-original', group: 'sales' });
      await world.desk.send(wanted);
      expect(await world.desk.states(wanted)).toEqual([
        expect.objectContaining({ waiting: 0, sent: 30, lost: 0, trouble: null }),
      ]);
      const received = from(await rsyslog.until(before + 30), `${way}-`);
      expect(received.map(({ parsed }) => parsed.f?.Extensions.externalId)).toEqual(named(way, 30));
      expect(received[0]).toMatchObject({
        facility: '16',
        severity: '3',
        version: '1',
        time: '2026-01-01T00:00:00.000Z',
        app: 'sekisho',
        process: '-',
        kind: 'entry',
        input: way,
      });
      const { parsed } = received[0] ?? {};
      expect(parsed?.['rfc5424-sd']).toMatchObject({ meta: { sequenceid: '1' }, origin: { software: 'sekisho' } });
      expect(parsed?.f).toMatchObject({
        DeviceVendor: 'Sekisho',
        DeviceProduct: 'Sekisho',
        SignatureID: 'entry/sent-original',
        Name: 'Text sent as it was',
        Severity: '8',
        Extensions: { suser: 'mori', cs2: 'personal-data=redact:2', cs4: 'sales', act: 'redact', cn1: '1' },
      });
    },
  );

  it('takes a name that is not ASCII, behind the mark of UTF-8', async () => {
    const wanted = { ...exportsTo('tls'), person: true };
    world.end();
    world = exportWorld({ account: '森=春香' });
    const before = rsyslog.received().length;
    await world.desk.follow(wanted);
    await world.add(['named']);
    await world.desk.send(wanted);
    const [received] = from(await rsyslog.until(before + 1), 'named');
    expect(received?.message).toMatch(/^\uFEFFCEF:0/u);
    expect(received?.parsed.f?.Extensions.suser).toBe('森=春香');
  });

  it('is not spoken to where its certificate is not the company’s', async () => {
    const { syslog } = exportsTo('tls');
    await world.desk.follow({ syslog });
    await world.add(['secret']);
    await world.desk.send({ syslog });
    expect(await world.desk.states({ syslog })).toEqual([
      expect.objectContaining({ waiting: 1, trouble: { kind: 'certificate', code: expect.any(String) as unknown } }),
    ]);
  });

  it('does not take what comes without the certificate that it asks for, and gets it later', async () => {
    const wanted = exportsTo('tls');
    const without = { ...wanted, tls: { authority: certificates.authority } };
    const before = rsyslog.received().length;
    await world.desk.follow(without);
    await world.add(['late']);
    await world.desk.send(without);
    expect((await world.desk.states(without))[0]?.waiting).toBe(1);
    await world.desk.send(wanted, true);
    expect(from(await rsyslog.until(before + 1), 'late')).toHaveLength(1);
    expect((await world.desk.states(wanted))[0]).toMatchObject({ waiting: 0, trouble: null });
  });
});
