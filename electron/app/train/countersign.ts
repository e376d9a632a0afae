import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../../../shared/contract/dispatch.ts';
import { parseSignedFile, type SignedFile } from '../../../shared/contract/signed.ts';
import type { RefusedResult, TrainerSetup } from '../../../shared/contract/trainer.ts';
import { trainerFileWords } from '../../../shared/words/trainer-file-words.ts';
import { replaceFile, SHARED } from '../node-files.ts';
import { keyIdOf, readSigningKey, type SigningKey } from '../signing/signing-key.ts';
import type { Enrolled } from './admit-results.ts';
import { CERTIFICATE_FOLDER, checkCertificate, countersigned } from './certificates.ts';
import { signedTexts } from './signed-texts.ts';

/** How many certificates in the trainer's folder the company could sign now. Without its key: none. */
export async function waitingIn(setup: TrainerSetup, enrolled: Enrolled): Promise<number> {
  if (setup.keyFile === '' || setup.folder === '') return 0;
  const key = await readKey(setup.keyFile).catch(() => undefined);
  return key === undefined ? 0 : ((await sort(setup, enrolled, key).catch(() => undefined))?.ready.length ?? 0);
}

/**
 * Adds the company's signature to every certificate whose person's key the trainer knows. Others are refused one by one.
 * Throws a `Refusal` when the key cannot be read.
 */
export async function countersignFolder(setup: TrainerSetup, enrolled: Enrolled, at: Date) {
  const key = await readKey(setup.keyFile);
  const { ready, refused } = await sort(setup, enrolled, key);
  for (const { path, file } of ready) {
    await replaceFile(path, `${JSON.stringify(countersigned(file, key, at))}\n`, SHARED);
  }
  return { signed: ready.length, refused };
}

interface Sorted {
  readonly ready: readonly { readonly path: string; readonly file: SignedFile }[];
  readonly refused: readonly RefusedResult[];
}

async function sort({ folder }: TrainerSetup, enrolled: Enrolled, key: SigningKey): Promise<Sorted> {
  const ready: { path: string; file: SignedFile }[] = [];
  const refused: RefusedResult[] = [];
  const known = knownKeys(enrolled);
  await signedTexts(join(folder, CERTIFICATE_FOLDER), (read) => {
    const path = join(folder, CERTIFICATE_FOLDER, read.file);
    if (!('text' in read)) return void refused.push(unreadable(path, read.code));
    const checked = checkCertificate(read.text, [key.public]);
    const file = parseSignedFile(read.text);
    if (!checked.ok || !file.ok) return void refused.push({ file: path, kind: 'forged', why: trainerFileWords.forged });
    const { certificate, company } = checked.value;
    if (company !== undefined) return;
    const isOwn = known.has(`${certificate.person}\n${keyIdOf(certificate.key)}`);
    if (isOwn) ready.push({ path, file: file.value });
    else
      refused.push({ file: path, kind: 'key-changed', why: trainerFileWords.keyChanged, person: certificate.person });
  });
  return { ready, refused };
}

/** `person` and key id, on whatever machine. */
function knownKeys(enrolled: Enrolled): ReadonlySet<string> {
  return new Set(Object.entries(enrolled).map(([name, { keyId }]) => `${name.split('\n')[0]}\n${keyId}`));
}

function unreadable(file: string, code: string): RefusedResult {
  return { file, kind: 'unreadable', why: trainerFileWords.unreadable(code) };
}

async function readKey(file: string): Promise<SigningKey> {
  const pem = await readFile(file, 'utf8').catch(() => '');
  const key = readSigningKey(pem);
  if (!key.ok) throw new Refusal({ path: '', message: trainerFileWords.noKeyFile });
  return key.value;
}
