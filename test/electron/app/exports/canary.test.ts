import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../../../electron/app/commands/run.ts';
import { exportedIn } from '../../../../electron/app/exports/exports-here.ts';
import { historyIn } from '../../../../electron/app/records/records-here.ts';
import type { Exports } from '../../../../shared/policy/arrangements.ts';
import { STARTER_POLICY } from '../../../../shared/policy/starter-policy.ts';
import { CANARIES } from '../../../canary/canaries.ts';
import { textWith } from '../../../canary/canary-text.ts';
import { hunt, told } from '../../../canary/hunt.ts';
import { huntBelow } from '../../../canary/places.ts';
import { fakeTerminal } from '../commands/fake-terminal.ts';
import { type Certificates, certificatesIn } from './certificates.ts';
import { type OtlpServer, startOtlp } from './otlp-server.ts';
import { exportWorld, type World } from './world.ts';

let folder: string;
let certificates: Certificates;
let otlp: OtlpServer;
let world: World;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sekisho-export-canary-'));
  certificates = certificatesIn(folder);
  otlp = await startOtlp(certificates);
  world = exportWorld();
});
afterAll(async () => {
  await otlp.end();
  world.end();
  rmSync(folder, { recursive: true, force: true });
});

/** A receiver of anything, in the order in which it comes. */
async function listening() {
  let heard = '';
  const server = createServer((socket) => void socket.on('data', (chunk) => (heard += chunk.toString())));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' ? (address?.port ?? 0) : 0,
    heard: () => heard,
    end: () => server.close(),
  };
}

describe('with receivers of the record', () => {
  it('nothing of 500 values leaves the machine or lies in what is kept for them', { timeout: 120_000 }, async () => {
    const syslog = await listening();
    const exports: Exports = {
      syslog: { host: '127.0.0.1', port: syslog.port, protocol: 'tcp' },
      otlp: { endpoint: otlp.endpoint },
      tls: { authority: certificates.authority },
    };
    const policyFile = join(folder, 'policy.json');
    writeFileSync(policyFile, JSON.stringify({ ...STARTER_POLICY, id: 'mori', version: 1, exports }));
    const lines = CANARIES.map((canary) => JSON.stringify({ id: canary.value, text: textWith([canary]) })).join('\n');
    const { terminal } = fakeTerminal({
      input: lines,
      policyFile,
      more: {
        record: async (entries, days, wanted) => void (await historyIn(world.folder, days, wanted).addAll(entries)),
        exporting: async () => world.desk,
        exported: (names) => exportedIn(world.folder, names),
      },
    });
    expect(CANARIES).toHaveLength(500);
    await run(['scan', '--jsonl'], terminal);
    // What a receiver says is not kept either.
    otlp.reply({ status: 200, body: JSON.stringify({ partialSuccess: { errorMessage: CANARIES[0]?.value } }) });
    await run(['records', 'send'], terminal);
    const sent = [syslog.heard(), ...otlp.requests.map(({ json }) => json)].join('\n');
    syslog.end();
    expect(otlp.taken()).toHaveLength(500);
    expect(sent.match(/CEF:0\|/gu)).toHaveLength(500);
    for (const format of ['csv', 'json', 'cef', 'otlp']) {
      const exported = fakeTerminal({ policyFile, more: { exported: (names) => exportedIn(world.folder, names) } });
      await run(['records', 'export', `--${format}`], exported.terminal);
      expect(exported.out().length).toBeGreaterThan(10_000);
      expect(told(hunt(format, exported.out()))).toEqual([]);
    }
    expect(told(hunt('what was received', sent))).toEqual([]);
    expect(told(huntBelow(world.folder))).toEqual([]);
    expect(told(hunt('the text that was checked', lines))).not.toEqual([]);
  });
});
