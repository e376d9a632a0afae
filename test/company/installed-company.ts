import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { indexOutput } from '../../electron/app/company/index-output.ts';
import type { CompanyIndex } from '../../shared/company/index-file.ts';
import { SAMPLE_KEY, sampleIndexes } from './sample-company.ts';

/** Puts an index and its manifest into a folder, as an administrator would. */
export function install(folder: string, file: string, index: CompanyIndex): void {
  const { bytes, manifest } = indexOutput(index, undefined, new Date());
  writeFileSync(join(folder, file), bytes);
  writeFileSync(join(folder, `${file}.json`), JSON.stringify(manifest));
}

/** A folder as it is installed beside a policy, with a code, a document and a list index and the company key. */
export function installedCompany(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'sekisho-')), 'company');
  mkdirSync(folder);
  writeFileSync(join(folder, 'company.key'), `${SAMPLE_KEY}\n`);
  for (const index of sampleIndexes()) install(folder, `${index.header.kind}.skx`, index);
  return folder;
}
