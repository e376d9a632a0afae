import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../../../electron/app/commands/run.ts';
import type { Exports } from '../../../../shared/policy/arrangements.ts';
import { FULL } from '../../../policy/policies.ts';
import { exportWorld, type World } from '../exports/world.ts';
import { fakeTerminal } from './fake-terminal.ts';

let world: World;
let server: Server;
let heard = '';
beforeEach(async () => {
  world = exportWorld();
  heard = '';
  server = createServer((socket) => void socket.on('data', (chunk) => (heard += chunk.toString())));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => {
  server.close();
  world.end();
});

function here(): Exports {
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  return { syslog: { host: '127.0.0.1', port, protocol: 'tcp' } };
}

async function send(exports: Exports | undefined, ...args: readonly string[]) {
  const policyFile = join(world.folder, 'policy.json');
  const { exports: _exports, ...policy } = FULL;
  writeFileSync(policyFile, JSON.stringify({ ...policy, ...(exports && { exports }) }));
  const terminal = fakeTerminal({ policyFile, more: { exporting: async () => world.desk } });
  const exit = await run(['records', 'send', '--lang', 'en', ...args], terminal.terminal);
  return { exit, out: terminal.out(), err: terminal.err() };
}

describe('sekisho records send', () => {
  it('sends what waits and says how much', async () => {
    await world.desk.follow(here());
    await world.add(['a', 'b']);
    const { exit, out } = await send(here());
    expect([exit, out]).toEqual([0, expect.stringMatching(/^tcp:\/\/127\.0\.0\.1:\d+: 2 sent, 0 waiting\.\n$/u)]);
    expect(heard).toMatch(/^\d+ <133>1 .*externalId=a .*\d+ <133>1 .*externalId=b /u);
  });

  it('shows what would go, and sends nothing', async () => {
    await world.desk.follow(here());
    await world.add(['a', 'b']);
    const { exit, out } = await send(here(), '--dry-run');
    expect(exit).toBe(0);
    expect(out).toMatch(/^<133>1 .*externalId=a .*\n<133>1 .*externalId=b .*\n$/u);
    expect(heard).toBe('');
    expect((await world.desk.states(here()))[0]?.waiting).toBe(2);
  });

  it('says what is wrong and what waits, without waiting for the next try', async () => {
    const exports = here();
    await world.desk.follow(exports);
    await world.add(['a']);
    await new Promise((resolve) => server.close(resolve));
    for (let round = 0; round < 2; round++) {
      const { exit, out } = await send(exports);
      expect([exit, out]).toEqual([
        2,
        expect.stringContaining('1 waiting. The receiver cannot be reached (ECONNREFUSED).'),
      ]);
    }
  });

  it('says that the policy names nobody', async () => {
    expect(await send(undefined)).toMatchObject({ exit: 0, err: 'The policy names no receiver of the record.\n' });
  });
});
