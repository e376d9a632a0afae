import { object } from '../../../shared/contract/object-shape.ts';
import { list, type Parsed, refused, type Shape } from '../../../shared/contract/shape.ts';
import { type PublicKey, publicKeyShape } from '../../../shared/contract/signed.ts';

/** The public keys a company deploys beside its policy. Several, so that a new key can come before the old one goes. */
export interface TrustedKeys {
  readonly keys: readonly PublicKey[];
}

const trustedKeys: Shape<TrustedKeys> = object({ keys: list(publicKeyShape, 32) });

/** Reads a file of public keys from its text. */
export function parseTrustedKeys(json: string): Parsed<TrustedKeys> {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\ufeff/u, ''));
  } catch {
    return refused('', 'JSON として読めません', 'not valid JSON');
  }
  return trustedKeys(value);
}
