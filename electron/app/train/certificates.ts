import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Parsed, refused } from '../../../shared/contract/shape.ts';
import type { PublicKey, SignedFile } from '../../../shared/contract/signed.ts';
import { parseSignedFile } from '../../../shared/contract/signed.ts';
import { type Certificate, parseCertificate } from '../../../shared/train/certificate.ts';
import { replaceFile } from '../node-files.ts';
import { signFile } from '../signing/sign-file.ts';
import { keyIdOf, type SigningKey } from '../signing/signing-key.ts';
import { verifySigned } from '../signing/verify-file.ts';

/** A certificate whose first signature is good, and who else signed it. */
export interface CheckedCertificate {
  readonly certificate: Certificate;
  /** The company's key that signed it too, where one of the trusted ones did. */
  readonly company?: { readonly signer: PublicKey; readonly at: string };
}

/**
 * Checks a certificate offline: the key in it signed it, and says whether one of the company's keys did as well. Anything
 * that was changed is refused.
 */
export function checkCertificate(json: string, trusted: readonly PublicKey[]): Parsed<CheckedCertificate> {
  const file = parseSignedFile(json);
  if (!file.ok) return file;
  const parsed = parseCertificate(file.value.payload);
  if (!parsed.ok && file.value.sekisho === 'certificate') return parsed;
  const key = parsed.ok ? parsed.value.key : undefined;
  const own = verifySigned(file.value, 'certificate', key === undefined ? [] : [key]);
  if (!own.ok) return own;
  if (!parsed.ok) return parsed;
  const ids = new Set(trusted.map(keyIdOf));
  const claimed = file.value.signatures.some((item) => ids.has(item.key));
  if (!claimed) return { ok: true, value: { certificate: parsed.value } };
  const company = verifySigned(file.value, 'certificate', trusted);
  if (!company.ok) return refused(company.problem.path, company.problem.message.ja, company.problem.message.en);
  const { signer, at } = company.value;
  return { ok: true, value: { certificate: parsed.value, company: { signer, at } } };
}

/** A certificate signed by the person's own key. */
export function newCertificate(facts: Certificate, key: SigningKey, at: Date): SignedFile {
  return signFile('certificate', JSON.stringify(facts), key, at);
}

/** The same certificate with one signature more. */
export function countersigned(file: SignedFile, key: SigningKey, at: Date): SignedFile {
  const { signatures } = signFile('certificate', file.payload, key, at);
  const others = file.signatures.filter((item) => item.key !== key.id);
  return { ...file, signatures: [...others, ...signatures] };
}

/** Name of the folder of certificates, in the person's folder and in the folder of results. */
export const CERTIFICATE_FOLDER = 'certificates';

/** Puts a certificate into a folder, which is made when needed. */
export async function keepCertificate(folder: string, id: string, file: SignedFile, mode?: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  await replaceFile(join(folder, `${id}.json`), `${JSON.stringify(file)}\n`, mode);
}
