import { sign } from 'node:crypto';
import { type SignedFile, type SignedKind, signedText } from '../../../shared/contract/signed.ts';
import type { SigningKey } from './signing-key.ts';

/** Signs a payload (the very text that will be read) at a time. The result is what is written to the file, as JSON. */
export function signFile(kind: SignedKind, payload: string, key: SigningKey, at: Date): SignedFile {
  const time = at.toISOString();
  const signature = sign(null, Buffer.from(signedText(kind, time, payload), 'utf8'), key.secret).toString('base64');
  return { sekisho: kind, payload, signatures: [{ key: key.id, at: time, signature }] };
}
