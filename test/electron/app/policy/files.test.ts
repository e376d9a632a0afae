import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { DocumentSource, Reading } from '../../../../electron/app/policy/document-source.ts';
import { policyDesk } from '../../../../electron/app/policy/policy-desk.ts';
import { policyFolder } from '../../../../electron/app/policy/sources/policy-folder.ts';
import { settingsFile } from '../../../../electron/app/policy/sources/settings-file.ts';
import { shareSource } from '../../../../electron/app/policy/sources/share.ts';
import { singleFile } from '../../../../electron/app/policy/sources/single-file.ts';
import { diskVault } from '../../../../electron/app/policy/vault.ts';
import { memoryVault, policyText } from './world.ts';

const base = mkdtempSync(join(tmpdir(), 'sekisho-files-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));
/** Whoever runs the tests stands in for root. Windows has no numbers for users. */
const ME = process.getuid?.();
const onPosix = ME !== undefined;
let count = 0;
const folder = (): string => {
  const made = join(base, String(count++));
  mkdirSync(made, { mode: 0o755 });
  return made;
};
const put = (place: string, name: string, content: string | Uint8Array, mode = 0o644): string => {
  const file = join(place, name);
  writeFileSync(file, content);
  chmodSync(file, mode);
  return file;
};
const textsOf = (reading: Reading) =>
  reading.state === 'found'
    ? reading.papers.map(({ name, content }) => [name, content.state === 'text' ? content.text : content.state])
    : reading.state;

describe('a folder of documents', () => {
  it('gives every JSON file by name, and nothing else', async () => {
    const place = folder();
    put(place, '20-b.json', 'b');
    put(place, '10-a.json', 'a');
    put(place, '.hidden.json', 'x');
    put(place, '30-c.json.bak', 'x');
    expect(textsOf(await policyFolder('managed', place, 'company', ME).read([]))).toEqual([
      ['10-a.json', 'a'],
      ['20-b.json', 'b'],
    ]);
  });

  it('is absent when it is not there or empty', async () => {
    expect(textsOf(await policyFolder('managed', join(base, 'none'), 'company', ME).read([]))).toBe('absent');
    expect(textsOf(await policyFolder('managed', folder(), 'company', ME).read([]))).toBe('absent');
  });

  it.runIf(onPosix).each([
    ['a link', (place: string) => symlinkSync(put(folder(), 'x', 'x'), join(place, '10.json'))],
    ['a link that leads nowhere', (place: string) => symlinkSync(join(place, 'gone'), join(place, '10.json'))],
    ['a folder', (place: string) => mkdirSync(join(place, '10.json'))],
    ['a file that others can write to', (place: string) => put(place, '10.json', 'x', 0o646)],
    ['a file that the group can write to', (place: string) => put(place, '10.json', 'x', 0o664)],
    ['bytes that are no text', (place: string) => put(place, '10.json', Uint8Array.of(0x7b, 0xff, 0xfe, 0x00))],
    ['broken UTF-8', (place: string) => put(place, '10.json', Uint8Array.of(0x7b, 0x22, 0xc3, 0x28, 0x22, 0x7d))],
  ])('rejects %s', async (_name, make) => {
    const place = folder();
    make(place);
    expect(textsOf(await policyFolder('managed', place, 'company', ME).read([]))).toEqual([['10.json', 'rejected']]);
  });

  it.runIf(onPosix)('rejects files and folders of somebody else', async () => {
    const place = folder();
    put(place, '10.json', 'x');
    const stranger = (ME ?? 0) + 1;
    expect(textsOf(await policyFolder('managed', place, 'company', stranger).read([]))).toBe('rejected');
    expect(
      textsOf(await settingsFile('s', join(place, '10.json'), { owner: stranger, links: 'follow' }).read([])),
    ).toBe('rejected');
  });

  it.runIf(onPosix)(
    'rejects everything in a folder that others can write to, and a folder that is a link',
    async () => {
      const place = folder();
      put(place, '10.json', 'x');
      symlinkSync(place, `${place}-link`);
      expect(textsOf(await policyFolder('managed', `${place}-link`, 'company', ME).read([]))).toBe('rejected');
      chmodSync(place, 0o777);
      expect(textsOf(await policyFolder('managed', place, 'company', ME).read([]))).toBe('rejected');
    },
  );

  it('takes a second name of a file for the file', async () => {
    const place = folder();
    linkSync(put(folder(), 'x', 'x'), join(place, '10.json'));
    expect(textsOf(await policyFolder('managed', place, 'company', ME).read([]))).toEqual([['10.json', 'x']]);
  });
});

describe('a share', () => {
  it('that is gone is unreadable and not absent', async () => {
    expect(textsOf(await shareSource(join(base, 'none', 'policy.json')).read([]))).toEqual([['policy', 'unreadable']]);
  });

  it('has keys, notice and groups beside the policy', async () => {
    const place = folder();
    mkdirSync(join(place, 'groups'));
    for (const name of ['policy.json', 'trusted-keys.json', 'notice.json', 'groups/sales.json']) put(place, name, name);
    expect(textsOf(await shareSource(join(place, 'policy.json')).read(['sales', 'none']))).toEqual([
      ['policy', 'policy.json'],
      ['trusted-keys.json', 'trusted-keys.json'],
      ['notice.json', 'notice.json'],
      ['groups/sales', 'groups/sales.json'],
    ]);
  });
});

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
