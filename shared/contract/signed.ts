import { object } from './object-shape.ts';
import { base64Of, instant, list, matching, oneOf, type Parsed, refused, type Shape, text } from './shape.ts';

/** What a signed file may be. The kind is part of what is signed, so that one cannot pass for another. */
export const SIGNED_KINDS = [
  'policy',
  'notice',
  'trusted-keys',
  'assignment',
  'certificate',
  'training-result',
  'company-index',
] as const;
export type SignedKind = (typeof SIGNED_KINDS)[number];

/** The public half of a key that signs files, and whose it is. */
export interface PublicKey {
  /** The person or office that signs, shown to everybody who reads what it signed. */
  readonly name: string;
  /** The 32 bytes of an Ed25519 public key (RFC 8032, 5.1.5) in base64. */
  readonly key: string;
}

/** One signature over a payload. */
export interface Signature {
  /** Id of the key: the first 16 bytes of the SHA-256 of its 32 bytes, in hexadecimal. */
  readonly key: string;
  /** When it was signed: ISO 8601, UTC. Signed together with the payload. */
  readonly at: string;
  /** The 64 bytes of an Ed25519 signature (RFC 8032, 5.1.6) in base64. */
  readonly signature: string;
}

/** A file that travels: its content as the very text that was signed, and who signed it. */
export interface SignedFile {
  readonly sekisho: SignedKind;
  readonly payload: string;
  readonly signatures: readonly Signature[];
}

const LONGEST_PAYLOAD = 64 * 1024 * 1024;
const MOST_SIGNATURES = 8;

const signature: Shape<Signature> = object({
  key: matching(/^[0-9a-f]{32}$/u, '32桁の16進数が必要です', 'expected 32 hexadecimal digits'),
  at: instant,
  signature: base64Of(64),
});

export const signedFileShape: Shape<SignedFile> = object({
  sekisho: oneOf(...SIGNED_KINDS),
  payload: text({ min: 1, max: LONGEST_PAYLOAD }),
  signatures: list(signature, MOST_SIGNATURES),
});

export const publicKeyShape: Shape<PublicKey> = object({ name: text({ min: 1, max: 200 }), key: base64Of(32) });

/**
 * The text whose UTF-8 bytes are signed. The first line keeps files of different kinds and of other programs apart; the
 * time comes next because it is as much a claim as the payload.
 */
export function signedText(kind: SignedKind, at: string, payload: string): string {
  return `sekisho signed ${kind} 1\n${at}\n${payload}`;
}

/** Reads a signed file from its text. Says nothing about whether the signatures are good. */
export function parseSignedFile(json: string): Parsed<SignedFile> {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\ufeff/u, ''));
  } catch {
    return refused('', 'JSON として読めません', 'not valid JSON');
  }
  return signedFileShape(value);
}
