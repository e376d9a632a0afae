import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run } from '../../../../electron/app/commands/run.ts';
import { indexOutput } from '../../../../electron/app/company/index-output.ts';
import type { CompanyIndex } from '../../../../shared/company/index-file.ts';
import { SAMPLE_KEY, sampleIndexes } from '../../../company/sample-company.ts';
import { fileDesk, newKey } from '../policy/world.ts';
import { fakeTerminal } from './fake-terminal.ts';

const key = newKey('office');

it.each([
  ['that a key in force signed is used', [key.public], 1, ''],
  ['that none signed holds the text', [], 2, 'list.skx'],
])('an index which the app has fetched %s', async (_, keys, exit, said) => {
  const [companyFolder, ownFolder] = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'sekisho-'))) as [string, string];
  mkdirSync(join(companyFolder, 'company'));
  mkdirSync(join(ownFolder, 'company-kept'));
  writeFileSync(join(companyFolder, 'company', 'company.key'), SAMPLE_KEY);
  const { bytes, manifest } = indexOutput(sampleIndexes()[2] as CompanyIndex, key, new Date());
  writeFileSync(join(ownFolder, 'company-kept', 'list.skx'), bytes);
  writeFileSync(join(ownFolder, 'company-kept', 'list.skx.json'), JSON.stringify(manifest));
  const policy = async () => ({ ...fileDesk('/none'), keys: async () => keys });
  const { terminal, out, err } = fakeTerminal({
    input: '高崎斎太郎様の件',
    env: { LANG: 'en_GB.UTF-8' },
    more: { companyFolder, ownFolder, policy },
  });
  expect([await run(['check', '--json'], terminal), err().includes('list.skx') ? 'list.skx' : '']).toEqual([
    exit,
    said,
  ]);
  expect(out().includes('company/record')).toBe(exit === 1);
});
