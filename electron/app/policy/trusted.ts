import type { PublicKey } from '../../../shared/contract/signed.ts';
import { parseSignedFile } from '../../../shared/contract/signed.ts';
import { parseTrustedKeys } from '../signing/trusted-keys.ts';
import { verifyFile } from '../signing/verify-file.ts';

/** The keys that count now. */
export interface Trusted {
  readonly keys: readonly PublicKey[];
  /** The signed changes of keys that led here, oldest first. */
  readonly changes: readonly string[];
  /** Latest time that a believed change was signed. */
  readonly latest?: string;
}

/**
 * Follows changes of keys from the deployed ones: each change is a signed list of keys that takes the place of all keys
 * before it, when one of those signed it. A change that nobody trusted signed is left out, whoever put it there.
 */
export function followChanges(deployed: readonly PublicKey[], signedChanges: readonly string[]): Trusted {
  const inOrder = [...new Set(signedChanges)]
    .flatMap((file) => {
      const parsed = parseSignedFile(file);
      const at = parsed.ok && parsed.value.sekisho === 'trusted-keys' ? parsed.value.signatures[0]?.at : undefined;
      return at === undefined ? [] : [{ file, at }];
    })
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
  let trusted: Trusted = { keys: deployed, changes: [] };
  for (const { file } of inOrder) {
    const verified = verifyFile(file, 'trusted-keys', trusted.keys);
    const keys = verified.ok ? parseTrustedKeys(verified.value.payload) : verified;
    if (!verified.ok || !keys.ok || keys.value.keys.length === 0) continue;
    trusted = { keys: keys.value.keys, changes: [...trusted.changes, file], latest: verified.value.at };
  }
  return trusted;
}
