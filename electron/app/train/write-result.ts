import { join } from 'node:path';
import type { Bilingual } from '../../../shared/language.ts';
import type { TrainingResult } from '../../../shared/train/result/training-result.ts';
import { assignWords } from '../../../shared/words/assign-words.ts';
import { replaceFile, SHARED } from '../node-files.ts';
import { signFile } from '../signing/sign-file.ts';
import type { SigningKey } from '../signing/signing-key.ts';

/**
 * Signs a result and puts it into the company's folder: a crash leaves the old file or the new one. The answer says why
 * it could not be, or `null`. The folder is never made: a share that is not there must not turn into a local folder.
 */
export async function writeResult(
  folder: string,
  result: TrainingResult,
  key: SigningKey,
  at: Date,
): Promise<Bilingual | null> {
  const signed = signFile('training-result', JSON.stringify(result), key, at);
  try {
    await replaceFile(join(folder, resultFileName(result, key.id)), `${JSON.stringify(signed)}\n`, SHARED);
    return null;
  } catch (error) {
    return assignWords.unwritable(error instanceof Error && 'code' in error ? String(error.code) : 'unknown');
  }
}

/**
 * A name that a trainer can read and every file system takes. The start of the key's id keeps apart what other signs
 * became one, and a new key from the file of the old one.
 */
export function resultFileName({ person, machine }: Pick<TrainingResult, 'person' | 'machine'>, keyId: string): string {
  const plain = (part: string) => part.replace(/[^\p{L}\p{N}._-]+/gu, '-').slice(0, 60);
  return `${plain(person)}@${plain(machine)}-${keyId.slice(0, 8)}.json`;
}
