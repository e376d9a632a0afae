import { type IndexManifest, parseManifest } from '../../../shared/company/manifest.ts';
import { type Parsed, refused } from '../../../shared/contract/shape.ts';
import { type PublicKey, parseSignedFile } from '../../../shared/contract/signed.ts';
import { verifySigned } from '../signing/verify-file.ts';
import { sha256Of } from './index-output.ts';

/** An index whose bytes are those of its manifest. */
export interface JudgedIndex {
  readonly manifest: IndexManifest;
  /** Who signed it and when; `undefined` where no keys were given to judge by. */
  readonly signer?: { readonly name: string; readonly at: string };
}

/**
 * Whether an index is what its manifest says and, where there are trusted keys, whether one of them signed that manifest.
 * `undefined` for `trusted` means that the company has deployed no keys; an empty list trusts nobody.
 */
export function judgeIndex(
  bytes: Uint8Array,
  manifestJson: string,
  trusted: readonly PublicKey[] | undefined,
): Parsed<JudgedIndex> {
  const judged = judgeManifest(manifestJson, trusted);
  if (!judged.ok) return judged;
  const { size, sha256 } = judged.value.manifest;
  if (bytes.length === size && sha256Of(bytes) === sha256) return judged;
  return refused('', '内容が目録（.skx.json）と合いません', 'the content does not fit its manifest (.skx.json)');
}

/** The manifest alone: what can be said before the index is read. */
export function judgeManifest(json: string, trusted: readonly PublicKey[] | undefined): Parsed<JudgedIndex> {
  const file = parseSignedFile(json);
  if (!file.ok) return file;
  const verified = trusted === undefined ? undefined : verifySigned(file.value, 'company-index', trusted);
  if (verified?.ok === false) return verified;
  if (file.value.sekisho !== 'company-index') {
    return refused('sekisho', '「company-index」ではありません', 'this is not a "company-index"');
  }
  const manifest = parseManifest(file.value.payload);
  if (!manifest.ok) return manifest;
  const signer =
    verified?.value === undefined ? undefined : { name: verified.value.signer.name, at: verified.value.at };
  return { ok: true, value: { manifest: manifest.value, ...(signer !== undefined && { signer }) } };
}
