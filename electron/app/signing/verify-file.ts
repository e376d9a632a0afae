import { verify } from 'node:crypto';
import { type Parsed, refused } from '../../../shared/contract/shape.ts';
import {
  type PublicKey,
  parseSignedFile,
  type Signature,
  type SignedFile,
  type SignedKind,
  signedText,
} from '../../../shared/contract/signed.ts';
import { keyIdOf, verifyingKey } from './signing-key.ts';

/** A payload whose signature is good, and who signed it when. */
export interface VerifiedFile {
  readonly payload: string;
  readonly signer: PublicKey;
  readonly keyId: string;
  /** ISO 8601, UTC; part of what was signed. */
  readonly at: string;
}

/**
 * Lets a payload through when one of the trusted keys signed it as this kind. A file of another kind, an unknown key and
 * a changed payload are refused with a sentence each. One good signature is enough, so that a file can carry the old and
 * the new key while keys change.
 */
export function verifyFile(json: string, kind: SignedKind, trusted: readonly PublicKey[]): Parsed<VerifiedFile> {
  const parsed = parseSignedFile(json);
  return parsed.ok ? verifySigned(parsed.value, kind, trusted) : parsed;
}

/** The same for a file that has been parsed. */
export function verifySigned(file: SignedFile, kind: SignedKind, trusted: readonly PublicKey[]): Parsed<VerifiedFile> {
  if (file.sekisho !== kind) {
    return refused('sekisho', `「${kind}」の署名ではありません`, `this is not signed as "${kind}"`);
  }
  const byId = new Map(trusted.map((key) => [keyIdOf(key), key]));
  const known = file.signatures.flatMap((signature) => {
    const signer = byId.get(signature.key);
    return signer === undefined ? [] : [{ signature, signer }];
  });
  if (known.length === 0) {
    return refused('signatures', '信頼している鍵の署名がありません', 'not signed by a trusted key');
  }
  const good = known.find(({ signature, signer }) => isGood(file, signature, signer));
  if (good === undefined) {
    return refused('signatures', '署名が内容と合いません', 'the signature does not fit the content');
  }
  const { signature, signer } = good;
  return { ok: true, value: { payload: file.payload, signer, keyId: signature.key, at: signature.at } };
}

function isGood({ sekisho, payload }: SignedFile, { at, signature }: Signature, signer: PublicKey): boolean {
  try {
    const bytes = Buffer.from(signedText(sekisho, at, payload), 'utf8');
    return verify(null, bytes, verifyingKey(signer), Buffer.from(signature, 'base64'));
  } catch {
    // Bytes that are no key verify nothing.
    return false;
  }
}

/** Whether one signature of a parsed file is good, found out beside other work; for thousands of files. Never rejects. */
export function isSignedBy(file: SignedFile, { at, signature }: Signature, signer: PublicKey): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      const bytes = Buffer.from(signedText(file.sekisho, at, file.payload), 'utf8');
      const answer = (error: Error | null, good: boolean) => resolve(error === null && good);
      verify(null, bytes, verifyingKey(signer), Buffer.from(signature, 'base64'), answer);
    } catch {
      // Bytes that are no key verify nothing.
      resolve(false);
    }
  });
}
