import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Exports } from '../../../../shared/policy/arrangements.ts';
import { type Certificates, certificatesIn } from './certificates.ts';
import { startOtlp } from './otlp-server.ts';
import { HAS_RSYSLOG, startRsyslog } from './rsyslog.ts';
import { exportWorld, named, type World } from './world.ts';

let folder: string;
let certificates: Certificates;
let world: World;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sekisho-killed-'));
  certificates = certificatesIn(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  world = exportWorld();
});
afterEach(() => world.end());

function sender(exports: Exports): { readonly process: ChildProcess; readonly ended: Promise<unknown> } {
  const script = join(import.meta.dirname, 'sender.ts');
  const args = ['build/run.mjs', script, world.folder, JSON.stringify(exports)];
  const process = spawn('node', args, { stdio: ['ignore', 'inherit', 'inherit'] });
  return { process, ended: new Promise((resolve) => process.once('close', resolve)) };
}

const ALL = named('k', 900);

describe('a process that is killed while it sends', { timeout: 120_000 }, () => {
  it('leaves a receiver of OTLP with every id exactly once, which leaves out what it has', async () => {
    const server = await startOtlp(certificates);
    const exports: Exports = { otlp: { endpoint: server.endpoint }, tls: { authority: certificates.authority } };
    await world.desk.follow(exports);
    await world.add(ALL);
    for (let round = 0; round < 2; round++) {
      const victim = sender(exports);
      // The receiver has taken it, and nobody will hear so: the worst moment.
      server.hold(() => victim.process.kill('SIGKILL'));
      await victim.ended;
    }
    await sender(exports).ended;
    expect(await world.desk.states(exports)).toEqual([expect.objectContaining({ waiting: 0, lost: 0 })]);
    await server.end();
    const taken = server.taken();
    expect([...new Set(taken)]).toEqual(ALL);
    // Only what was on its way at that moment came twice.
    expect(taken.length - ALL.length).toBe(2 * 200);
  });

  it.skipIf(!HAS_RSYSLOG && process.env.CI !== 'true')(
    'leaves a syslog receiver with every id in order; what came twice says so',
    async () => {
      const rsyslog = await startRsyslog(join(folder, 'work'), certificates);
      const exports: Exports = { syslog: { host: '127.0.0.1', port: rsyslog.ports.tcp, protocol: 'tcp' } };
      await world.desk.follow(exports);
      await world.add(ALL);
      const victim = sender(exports);
      while (rsyslog.received().length === 0) await pause(2);
      victim.process.kill('SIGKILL');
      await victim.ended;
      await sender(exports).ended;
      expect(await world.desk.states(exports)).toEqual([expect.objectContaining({ waiting: 0, lost: 0 })]);
      const received = await rsyslog.until(ALL.length);
      await rsyslog.end();
      const seen = new Set<string>();
      for (const { parsed } of received) {
        const { externalId = '', flexNumber1 } = parsed.f?.Extensions ?? {};
        if (seen.has(externalId)) expect(flexNumber1).toBe('1');
        seen.add(externalId);
      }
      expect([...seen]).toEqual(ALL);
    },
  );
});
