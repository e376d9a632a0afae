import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { type Parsed, refused } from '../../../shared/contract/shape.ts';
import type { PublicKey } from '../../../shared/contract/signed.ts';

/** DER before the 32 bytes of an Ed25519 public key: SubjectPublicKeyInfo with the algorithm 1.3.101.112 (RFC 8410, 4). */
const PUBLIC_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

/** The secret half of a key; lives in a file that only its owner can read. */
export interface SigningKey {
  readonly id: string;
  readonly public: PublicKey;
  readonly secret: KeyObject;
}

/** A new Ed25519 key pair. `pem` is the secret half as PKCS #8, to be written to a file of mode 600. */
export function newSigningKey(name: string): { readonly key: SigningKey; readonly pem: string } {
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  return { key: signingKey(name, privateKey), pem };
}

/**
 * Reads the secret half from PEM; whose it is matters only where the public half is handed on. Anything but an Ed25519
 * key is refused without a word of what was read.
 */
export function readSigningKey(pem: string, name = ''): Parsed<SigningKey> {
  try {
    const secret = createPrivateKey(pem);
    if (secret.asymmetricKeyType === 'ed25519') return { ok: true, value: signingKey(name, secret) };
  } catch {
    // What OpenSSL says could quote the key; that it is none is the answer.
  }
  return refused('', 'Ed25519 の秘密鍵（PEM）ではありません', 'not an Ed25519 private key in PEM');
}

/** Id of a public key: the first 16 bytes of the SHA-256 of its 32 bytes, in hexadecimal. */
export function keyIdOf({ key }: PublicKey): string {
  return createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
}

/**
 * The key as Node's crypto takes it, by way of a JSON Web Key (RFC 8037, 2): OpenSSL reads DER six times slower, which
 * shows with thousands of keys. Throws for bytes that are no point of the curve.
 */
export function verifyingKey({ key }: PublicKey): KeyObject {
  const x = Buffer.from(key, 'base64').toString('base64url');
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
}

function signingKey(name: string, secret: KeyObject): SigningKey {
  const der = createPublicKey(secret).export({ type: 'spki', format: 'der' });
  const open: PublicKey = { name, key: der.subarray(PUBLIC_PREFIX.length).toString('base64') };
  return { id: keyIdOf(open), public: open, secret };
}
