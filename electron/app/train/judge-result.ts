import { parseSignedFile, type SignedFile } from '../../../shared/contract/signed.ts';
import type { RefusedResult, ResultRefusal } from '../../../shared/contract/trainer.ts';
import type { Bilingual } from '../../../shared/language.ts';
import { parseResult } from '../../../shared/train/result/result-shape.ts';
import type { TrainingResult } from '../../../shared/train/result/training-result.ts';
import { trainerFileWords } from '../../../shared/words/trainer-file-words.ts';
import { keyIdOf } from '../signing/signing-key.ts';
import { isSignedBy } from '../signing/verify-file.ts';
import type { FolderText } from './signed-texts.ts';

/** A result whose signature fits the key in it. Whether that key is the person's own is asked of `Enrolled`. */
export interface SoundResult {
  readonly file: string;
  readonly result: TrainingResult;
  readonly keyId: string;
}

type Judged = { readonly sound: SoundResult } | { readonly refused: RefusedResult };

/** Judges one file by itself: whole, ours, well-formed, and signed by the key it names. Never throws. */
export async function judgeResult(read: FolderText): Promise<Judged> {
  const { file } = read;
  if (!('text' in read)) return refusal(file, 'unreadable', trainerFileWords.unreadable(read.code));
  const signed = parseSignedFile(read.text);
  if (!signed.ok) return envelopeRefusal(file, read.text);
  if (signed.value.sekisho !== 'training-result') return refusal(file, 'foreign', trainerFileWords.otherKind);
  const parsed = parseResult(signed.value.payload);
  if (!parsed.ok) {
    const { path, message } = parsed.problem;
    return refusal(file, 'bad-content', trainerFileWords.badContent(path, message));
  }
  const result = parsed.value;
  const keyId = await signingKeyOf(signed.value, result);
  if (keyId === undefined) return refusal(file, 'forged', trainerFileWords.forged, result.person);
  return { sound: { file, result, keyId } };
}

/** Id of the key in the result, when that very key signed the file. */
async function signingKeyOf(signed: SignedFile, { key, person }: TrainingResult): Promise<string | undefined> {
  const open = { name: person, key };
  const keyId = keyIdOf(open);
  const signature = signed.signatures.find((item) => item.key === keyId);
  return signature !== undefined && (await isSignedBy(signed, signature, open)) ? keyId : undefined;
}

/** A file that stops in the middle is told from one that is none of ours. */
function envelopeRefusal(file: string, content: string): Judged {
  const start = content.replace(/^\ufeff/u, '').trimStart();
  const isOurs = start === '' || /^\{\s*(?:"sekisho|"?$)/u.test(start.slice(0, 40));
  if (isOurs && !isJson(start)) return refusal(file, 'half-written', trainerFileWords.halfWritten);
  return refusal(file, 'foreign', trainerFileWords.foreign);
}

function isJson(content: string): boolean {
  try {
    JSON.parse(content);
    return true;
  } catch {
    return false;
  }
}

function refusal(file: string, kind: ResultRefusal, why: Bilingual, person?: string): Judged {
  return { refused: { file, kind, why, ...(person !== undefined && { person }) } };
}
