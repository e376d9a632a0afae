import { chmodSync, linkSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { policyFolder } from '../../../../electron/app/policy/sources/policy-folder.ts';
import { settingsFile } from '../../../../electron/app/policy/sources/settings-file.ts';
import { shareSource } from '../../../../electron/app/policy/sources/share.ts';
import { base, folder, ME, onPosix, put, textsOf } from './temp-folder.ts';

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
