import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type CompanyIndex, decodeIndex, encodeIndex, type IndexHeader } from '../../../shared/company/index-file.ts';
import type { IndexManifest } from '../../../shared/company/manifest.ts';
import type { SignedFile } from '../../../shared/contract/signed.ts';
import { signFile } from '../signing/sign-file.ts';
import type { SigningKey } from '../signing/signing-key.ts';

/** Where the manifest of an index lies: beside it. */
export function manifestFile(file: string): string {
  return `${file}.json`;
}

/** An index as it is written to the disk. */
export interface IndexOutput {
  readonly bytes: Uint8Array;
  /** The manifest as a signed file; without a key nobody has signed it. */
  readonly manifest: SignedFile;
}

export function indexOutput(index: CompanyIndex, key: SigningKey | undefined, now: Date): IndexOutput {
  const bytes = encodeIndex(index);
  const payload = JSON.stringify(manifestOf(index.header, bytes));
  const manifest: SignedFile =
    key === undefined
      ? { sekisho: 'company-index', payload, signatures: [] }
      : signFile('company-index', payload, key, now);
  return { bytes, manifest };
}

export function manifestOf({ name, kind, version, made, key }: IndexHeader, bytes: Uint8Array): IndexManifest {
  return { format: 1, name, kind, version, made, size: bytes.length, sha256: sha256Of(bytes), key };
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Day in UTC, as indexes are dated. */
export function dayOf(now: Date): string {
  return now.toISOString().slice(0, 10);
}

/** The version after the one that lies there; 1 where none can be read. */
export async function nextVersion(file: string): Promise<number> {
  const bytes = await readFile(file).catch(() => undefined);
  const opened = bytes === undefined ? undefined : decodeIndex(bytes);
  return opened?.ok === true ? opened.value.header.version + 1 : 1;
}
