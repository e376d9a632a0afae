import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { policyDesk } from '../../../../electron/app/policy/policy-desk.ts';
import { singleFile } from '../../../../electron/app/policy/sources/single-file.ts';
import { diskVault } from '../../../../electron/app/policy/vault.ts';
import { folder, ME, put } from './temp-folder.ts';
import { memoryVault, policyText } from './world.ts';

describe('what is kept on the disk', () => {
  it('survives a new installation, and its high-water mark a lost folder of the person', async () => {
    const place = folder();
    const [own, machine] = [join(place, 'own'), join(place, 'machine')];
    const file = put(place, 'policy.json', policyText({ version: 5 }));
    const open = (owner: number | undefined) =>
      policyDesk({
        local: [singleFile('file', file, { role: 'company', hand: 'administrator', ownership: { links: 'follow' } })],
        remote: () => [],
        vault: diskVault({ own, machine: { folder: machine, ...(owner !== undefined && { owner }) } }),
        identity: async () => ({ accounts: [], host: 'pc' }),
        clock: { now: () => new Date('2026-04-01T09:00:00Z') },
      });
    await open(ME).read();
    rmSync(own, { recursive: true });
    writeFileSync(file, policyText({ version: 4 }));
    expect(await open(ME).read()).toMatchObject({
      ok: true,
      reply: { policy: { version: 5 }, state: { troubles: [{ path: 'version' }] } },
    });
  });

  it('in the person’s folder only, and without a signature, may only make things stricter', async () => {
    const place = folder();
    const file = put(place, 'policy.json', policyText({ version: 5, unchecked: 'allow', rules: [] }));
    const own = join(place, 'own');
    const open = () =>
      policyDesk({
        local: [singleFile('file', file, { role: 'company', hand: 'administrator', ownership: { links: 'follow' } })],
        remote: () => [],
        vault: diskVault({ own }),
        identity: async () => ({ accounts: [], host: 'pc' }),
        clock: { now: () => new Date('2026-04-01T09:00:00Z') },
      });
    expect(await open().read()).toMatchObject({ ok: true, reply: { policy: { unchecked: 'allow', rules: [] } } });
    writeFileSync(file, '{');
    const standing = await open().read();
    const starter = await policyDesk({
      local: [],
      remote: () => [],
      vault: memoryVault(),
      identity: async () => ({ accounts: [], host: 'pc' }),
      clock: { now: () => new Date() },
    }).read();
    if (!standing.ok || !starter.ok) throw new Error('held');
    expect(standing.reply.policy.unchecked).toBe(starter.reply.policy.unchecked);
    expect(standing.reply.policy.rules).toEqual(starter.reply.policy.rules);
  });
});
