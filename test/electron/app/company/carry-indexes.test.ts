import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Carried, carryIndexes, deltaFile } from '../../../../electron/app/company/carry-indexes.ts';
import { companyTroubles } from '../../../../electron/app/company/company-handlers.ts';
import { openCompanyStore } from '../../../../electron/app/company/company-store.ts';
import { addressFolder, type FarFolder, shareFolder } from '../../../../electron/app/company/far-folder.ts';
import { indexCarrier } from '../../../../electron/app/company/index-carrier.ts';
import { indexOutput } from '../../../../electron/app/company/index-output.ts';
import { httpsClient } from '../../../../electron/app/policy/sources/https-client.ts';
import { makeDelta } from '../../../../shared/company/delta.ts';
import { type CompanyIndex, encodeIndex } from '../../../../shared/company/index-file.ts';
import { SAMPLE_KEY, sampleIndexes } from '../../../company/sample-company.ts';
import { folder as newFolder } from '../policy/temp-folder.ts';
import { newKey } from '../policy/world.ts';

const tls = (name: string): string => readFileSync(join(import.meta.dirname, '../policy/tls', name), 'utf8');
const key = newKey('office');
const NAME = '高崎斎太郎様の件';

const asked: string[] = [];
let far = '';
let isDown = false;
const server = createServer({ key: tls('server-key.pem'), cert: tls('server.pem') }, ({ url = '' }, response) => {
  asked.push(url);
  const file = join(far, url);
  if (isDown) response.destroy();
  else if (existsSync(file)) response.writeHead(200).end(readFileSync(file));
  else response.writeHead(404).end();
});
beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const overTls = (): FarFolder => {
  const address = `https://localhost:${(server.address() as AddressInfo).port}/policy.json`;
  return addressFolder(address, () => httpsClient({ authority: tls('authority.pem') }, 5_000, 1_000_000));
};

let kept = '';
let installed = '';
beforeEach(() => {
  [far, kept, installed] = [newFolder(), join(newFolder(), 'kept'), newFolder()];
  mkdirSync(join(far, 'company'));
  writeFileSync(join(installed, 'company.key'), SAMPLE_KEY);
  asked.length = 0;
  isDown = false;
  publish(version(3));
});

const put = (name: string, content: string | Uint8Array) => writeFileSync(join(far, 'company', name), content);
const keptBytes = () => readFileSync(join(kept, 'list.skx'));

function version(number: number): CompanyIndex {
  const index = sampleIndexes()[2] as CompanyIndex;
  return { ...index, header: { ...index.header, version: number } };
}

function publish(index: CompanyIndex, at = new Date(), signer = key): void {
  const { bytes, manifest } = indexOutput(index, signer, at);
  put('list.skx', bytes);
  put('list.skx.json', JSON.stringify(manifest));
  put('index.json', JSON.stringify({ indexes: ['list.skx'] }));
}

function publishWrong(index: CompanyIndex): void {
  publish(index);
  put('list.skx', 'x');
}

function stopServer(): void {
  isDown = true;
}

const carry = (place = overTls(), trusted = [key.public]): Promise<Carried> =>
  carryIndexes({ far: place, folder: kept, trusted });
const store = (trusted = [key.public]) =>
  openCompanyStore(installed, undefined, { folder: kept, trusted: async () => trusted });
const stateHere = async (trusted = [key.public]) => (await store(trusted).standing()).indexes[0]?.state;

describe('an index beside the policy', () => {
  it.each([
    ['on a server', overTls],
    ['on a share', () => shareFolder(join(far, 'policy.json'))],
  ])('%s comes to this machine and is used', async (_, place) => {
    expect(await carry(place())).toBe('whole');
    expect((await store().forText(NAME))?.records('高崎斎太郎様')).toHaveLength(1);
    expect(await companyTroubles(store())).toEqual([]);
  });

  it('is fetched once, and by its delta where there is one', async () => {
    await carry();
    await carry();
    expect(asked.filter((url) => url === '/company/list.skx')).toHaveLength(1);
    put(deltaFile('list.skx', 3), makeDelta(version(3), version(4)) as Uint8Array);
    publish(version(4));
    expect(await carry()).toBe('whole');
    expect(asked.filter((url) => url === '/company/list.skx')).toHaveLength(1);
    expect(keptBytes().equals(encodeIndex(version(4)))).toBe(true);
  });

  it('is fetched whole where the delta does not lead there', async () => {
    await carry();
    put(deltaFile('list.skx', 3), 'no delta');
    publish(version(4));
    expect(await carry()).toBe('whole');
    expect(keptBytes().equals(encodeIndex(version(4)))).toBe(true);
  });

  it('may not be there at all', async () => {
    far = newFolder();
    expect(await carry()).toBe('whole');
    expect(await store().standing()).toEqual({ indexes: [], key: null });
  });
});

describe('the last good index stays', () => {
  const changes: readonly (readonly [string, () => void, Carried])[] = [
    ['the network is missing', () => stopServer(), 'unreachable'],
    ['an older version comes', () => publish(version(2)), 'behind'],
    ['the same version comes with an earlier signature', () => publish(version(3), new Date(0)), 'behind'],
    ['somebody else signs', () => publish(version(4), new Date(), newKey('other')), 'behind'],
    ['the content is another one', () => publishWrong(version(4)), 'behind'],
    ['the list leads elsewhere', () => put('index.json', '{"indexes":["../list.skx"]}'), 'behind'],
    ['the list is none', () => put('index.json', '['), 'behind'],
    ['the list forgets it', () => put('index.json', '{"indexes":[]}'), 'whole'],
  ];

  it.each(changes)('where %s', async (_, change, ended) => {
    await carry();
    change();
    expect(await carry()).toBe(ended);
    expect(keptBytes().equals(encodeIndex(version(3)))).toBe(true);
    expect(await stateHere()).toBe('ready');
  });
});

describe('what a person puts into the folder', () => {
  it('does not count without a key of the company', async () => {
    await carry();
    expect(await stateHere([])).toBe('untrusted');
    expect(await carry(overTls(), [])).toBe('behind');
  });

  it('does not bring an older version back', async () => {
    await carry();
    const { bytes, manifest } = indexOutput(version(2), key, new Date());
    writeFileSync(join(kept, 'list.skx'), bytes);
    writeFileSync(join(kept, 'list.skx.json'), JSON.stringify(manifest));
    expect(await stateHere()).toBe('missing');
    expect(await carry()).toBe('whole');
    expect(await stateHere()).toBe('ready');
  });
});

it('an index that never came whole holds the texts that need it, and is told', async () => {
  put('list.skx', 'x');
  const place = { folder: kept, trusted: async () => [key.public] };
  const carrier = indexCarrier({ ...place, far: async () => overTls() });
  await carrier.carry();
  const here = openCompanyStore(installed, undefined, { ...place, carrier });
  await expect(here.forText(NAME)).rejects.toThrow('list.skx');
  expect(await companyTroubles(here)).toEqual(['company-index-unusable', 'company-index-behind']);
});

it('of an installed and a carried index the newer counts', async () => {
  await carry();
  const { bytes, manifest } = indexOutput(version(5), undefined, new Date());
  writeFileSync(join(installed, 'list.skx'), bytes);
  writeFileSync(join(installed, 'list.skx.json'), JSON.stringify(manifest));
  expect((await store().standing()).indexes.map(({ facts }) => facts?.version)).toEqual([5]);
  publish(version(6));
  await carry();
  expect((await store().standing()).indexes.map(({ facts }) => facts?.version)).toEqual([6]);
});
