import { mkdirSync, readFileSync, rmSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { companyHandlers, companyTroubles } from '../../../../electron/app/company/company-handlers.ts';
import { openCompanyStore } from '../../../../electron/app/company/company-store.ts';
import { installedIndexes } from '../../../../electron/app/company/installed-indexes.ts';
import { install, installedCompany } from '../../../company/installed-company.ts';
import { sampleIndexes } from '../../../company/sample-company.ts';

const NAME = '高崎斎太郎様の件';
let folder = '';
const at = (name: string) => join(folder, name);

beforeEach(() => {
  folder = installedCompany();
});

const statesIn = async () =>
  Object.fromEntries((await installedIndexes(folder, new Date())).indexes.map(({ file, state }) => [file, state]));

describe('the company folder', () => {
  it('may be absent or empty', async () => {
    rmSync(folder, { recursive: true });
    expect(await openCompanyStore(folder).forText(NAME)).toBeUndefined();
    mkdirSync(folder);
    expect(await openCompanyStore(folder).standing()).toEqual({ indexes: [], key: null });
  });

  it.each<readonly [what: string, change: () => void, state: string]>([
    ['is as it was made', () => undefined, 'ready'],
    ['was made long ago', () => install(folder, 'list.skx', sampleIndexes('2020-01-01')[2] as never), 'old'],
    ['is gone', () => unlinkSync(at('list.skx')), 'missing'],
    ['is cut short', () => truncateSync(at('list.skx'), 100), 'damaged'],
    ['has no manifest', () => unlinkSync(at('list.skx.json')), 'damaged'],
    ['has no key', () => unlinkSync(at('company.key')), 'no-key'],
    ['has another key', () => writeFileSync(at('company.key'), 'f'.repeat(32)), 'other-key'],
    [
      'is signed by nobody trusted',
      () => writeFileSync(join(dirname(folder), 'trusted-keys.json'), '{"keys":[]}'),
      'untrusted',
    ],
    [
      'is judged by keys that nobody can read',
      () => writeFileSync(join(dirname(folder), 'trusted-keys.json'), '{'),
      'untrusted',
    ],
  ])('tells of an index that %s', async (_, change, state) => {
    change();
    expect(await statesIn()).toMatchObject({ 'list.skx': state });
  });
});

describe('what a text is read with', () => {
  it('is what it needs and no more', async () => {
    unlinkSync(at('code.skx'));
    const store = openCompanyStore(folder);
    const company = await store.forText(NAME);
    expect(company?.records('高崎斎太郎様')).toHaveLength(1);
    await expect(store.forText('function f(a) { return a.map((b) => b + 1); } // and so on')).rejects.toThrow(
      'code.skx',
    );
  });

  it('is never half of it: changed bytes of the right length count as unusable', async () => {
    const bytes = readFileSync(at('list.skx'));
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    writeFileSync(at('list.skx'), bytes);
    await expect(openCompanyStore(folder).forText(NAME)).rejects.toThrow('list.skx');
  });
});

describe('the calls', () => {
  it('hand over an index piece by piece, as it lies on the disk', async () => {
    const calls = companyHandlers(openCompanyStore(folder));
    const whole = readFileSync(at('list.skx'));
    const pieces: Buffer[] = [];
    for (let from = 0; from < whole.length; from += 1000) {
      const { bytes } = await calls['company.bytes']({ file: 'list.skx', from, length: 1000 });
      pieces.push(Buffer.from(bytes, 'base64'));
    }
    expect(Buffer.concat(pieces).equals(whole)).toBe(true);
    await expect(calls['company.bytes']({ file: '../keys.json', from: 0, length: 10 })).rejects.toThrow('keys.json');
  });

  it('find for an engine that has no indexes itself', async () => {
    const found = await companyHandlers(openCompanyStore(folder))['company.find']({ text: NAME });
    expect(found).toMatchObject({ code: [], documents: [], records: [{ start: 0, end: 5 }] });
    unlinkSync(at('list.skx'));
    await expect(companyHandlers(openCompanyStore(folder))['company.find']({ text: NAME })).rejects.toThrow('list.skx');
  });

  it('tell of trouble', async () => {
    expect(await companyTroubles(openCompanyStore(folder))).toEqual([]);
    unlinkSync(at('list.skx'));
    install(folder, 'code.skx', sampleIndexes('2020-01-01')[0] as never);
    expect(await companyTroubles(openCompanyStore(folder))).toEqual(['company-index-unusable', 'company-index-old']);
  });
});
