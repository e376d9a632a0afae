import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PublicKey } from '../../../shared/contract/signed.ts';
import { parseTrustedKeys } from '../signing/trusted-keys.ts';
import { KEYS_FILE } from '../user-data-folder.ts';

/** The keys that the company has put into its folder. A file that is not there or cannot be read trusts nobody. */
export async function companyKeys(companyFolder: string): Promise<readonly PublicKey[]> {
  try {
    const parsed = parseTrustedKeys(await readFile(join(companyFolder, KEYS_FILE), 'utf8'));
    return parsed.ok ? parsed.value.keys : [];
  } catch {
    // Whatever is wrong with it: no key, no trust.
    return [];
  }
}
