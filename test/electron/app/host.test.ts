import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createHost } from '../../../electron/app/host.ts';
import type { PolicyReply } from '../../../shared/contract/policy.ts';
import { DEFAULT_SETTINGS } from '../../../shared/contract/settings.ts';
import { fakeHost } from './fake-ports.ts';
import { GUARD_LOCKED, STARTER_REPLY } from './policy/starter-reply.ts';

const folder = mkdtempSync(join(tmpdir(), 'sekisho-host-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('tells the settings that hold once another policy is in force', async () => {
  let reply: PolicyReply = STARTER_REPLY;
  const { ports, told } = fakeHost();
  const host = await createHost({
    ...ports,
    folder,
    companyFolder: folder,
    policy: {
      read: async () => ({ ok: true, reply }),
      keys: async () => [],
      indexes: async () => undefined,
      watch: () => () => undefined,
    },
    report: () => undefined,
  });
  await host.handlers['settings.write']({ theme: 'dark' });
  reply = GUARD_LOCKED;
  await host.policyChanged();
  reply = STARTER_REPLY;
  await host.policyChanged();
  const dark = { ...DEFAULT_SETTINGS, theme: 'dark' };
  expect(told).toEqual([dark, { ...dark, guard: false }, dark]);
});
