import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PublicKey } from '../../../shared/contract/signed.ts';
import { parseTrustedKeys } from '../signing/trusted-keys.ts';

/** The public keys a company deploys, beside its policy. */
export function companyKeysFile(policyFile: string): string {
  return join(dirname(policyFile), 'trusted-keys.json');
}

/** The keys this machine trusts. A file that is not there or cannot be read trusts nobody. */
export async function companyKeys(policyFile: string): Promise<readonly PublicKey[]> {
  try {
    const parsed = parseTrustedKeys(await readFile(companyKeysFile(policyFile), 'utf8'));
    return parsed.ok ? parsed.value.keys : [];
  } catch {
    // Whatever is wrong with it: no key, no trust.
    return [];
  }
}
