import { mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentSource } from '../../../../electron/app/policy/document-source.ts';
import { policyDesk } from '../../../../electron/app/policy/policy-desk.ts';
import { policyFolder } from '../../../../electron/app/policy/sources/policy-folder.ts';
import { singleFile } from '../../../../electron/app/policy/sources/single-file.ts';
import { diskVault } from '../../../../electron/app/policy/vault.ts';
import { folder, ME, onPosix, put, textsOf } from './temp-folder.ts';
import { policyText } from './world.ts';

/** What somebody may do to the file while the policy is read. None of them is a good document of a higher version. */
const DEEDS: readonly ((file: string, seed: number) => void)[] = [
  (file, seed) => truncateSync(file, seed % 200),
  (file) => writeFileSync(file, policyText({ version: 1, rules: [] })),
  (file, seed) => writeFileSync(file, policyText({ version: 5 }).slice(0, seed % 2_000)),
  (file, seed) =>
    writeFileSync(
      file,
      Buffer.from(policyText({ version: 9 })).map((byte, at) => (at === seed % 500 ? 0xff : byte)),
    ),
  (file) => writeFileSync(file, policyText({ version: 9, __proto__: null, constructor: {} })),
  (file) => writeFileSync(file, '{"format":1,"format":1}'),
  (file) => writeFileSync(file, `${'['.repeat(100_000)}`),
  (file) => replaceBy(file, (name) => symlinkSync('/dev/zero', name)),
  (file) => replaceBy(file, (name) => symlinkSync(name, name)),
  (file) => replaceBy(file, (name) => mkdirSync(name)),
];

function replaceBy(file: string, make: (name: string) => void): void {
  rmSync(file, { recursive: true, force: true });
  make(file);
}

describe.runIf(onPosix)('whatever is done to a file', () => {
  it('the policy is never weaker than the last good one, and what is wrong has a sentence and a place', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(DEEDS.length - 1), fc.nat(), fc.boolean()), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: -400, max: 400 }),
        async (deeds, days) => {
          const place = folder();
          const file = put(place, '10.json', policyText({ version: 4, unchecked: 'block' }));
          const vault = diskVault({
            own: join(place, 'own'),
            machine: { folder: join(place, 'machine'), owner: ME ?? 0 },
          });
          let now = new Date('2026-04-01T09:00:00Z');
          const open = () =>
            policyDesk({
              local: [policyFolder('managed', place, 'company', ME)],
              remote: () => [],
              vault,
              identity: async () => ({ accounts: [], host: 'pc' }),
              clock: { now: () => now },
            });
          let desk = open();
          await desk.read();
          now = new Date(now.getTime() + days * 86_400_000);
          for (const [deed, seed, isAgain] of deeds) {
            rmSync(file, { recursive: true, force: true });
            put(place, '10.json', policyText({ version: 4, unchecked: 'block' }));
            const racing = seed % 2 === 0 ? desk.read() : undefined;
            DEEDS[deed]?.(file, seed);
            await racing;
            if (isAgain) desk = open();
            const standing = await desk.read();
            if (!standing.ok) throw new Error('a last good copy was there');
            expect(standing.reply.policy).toMatchObject({ id: 'acme', version: 4, unchecked: 'block' });
            const [trouble] = standing.reply.state.troubles;
            expect(trouble?.place).toBe(file);
            expect(trouble?.reason.ja).not.toBe('');
          }
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);

  it('a file that is replaced while it is read is the old one or the new one', async () => {
    const place = folder();
    const file = put(place, 'policy.json', policyText({ version: 1 }));
    const ownership = { links: 'refuse', ...(ME !== undefined && { owner: ME }) } as const;
    const source: DocumentSource = singleFile('file', file, { role: 'company', hand: 'administrator', ownership });
    for (let version = 2; version < 60; version++) {
      const reading = source.read([]);
      put(place, 'next', policyText({ version }));
      renameSync(join(place, 'next'), file);
      const [[, text] = []] = textsOf(await reading) as unknown as readonly [string, string][];
      const seen = JSON.parse(text ?? '{}') as { readonly version: number };
      expect([version - 1, version]).toContain(seen.version);
    }
  });
});
