import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createWhole } from '../node-files.ts';
import { newSigningKey, readSigningKey, type SigningKey } from '../signing/signing-key.ts';

/** The secret half of the key that signs this person's results; only the person can read it. */
export const RESULT_KEY_FILE = 'training-key.pem';

/**
 * The key of this person on this machine, made when it is first needed. Two programs that start together end up with the
 * same one. Rejects when the file is there and is no key: a new one would look like a forgery to the trainer.
 */
export async function resultKey(folder: string, name: string): Promise<SigningKey> {
  const file = join(folder, RESULT_KEY_FILE);
  const known = await readKey(file, name);
  if (known !== undefined) return known;
  const { key, pem } = newSigningKey(name);
  try {
    await createWhole(file, pem);
    return key;
  } catch (error) {
    const other = await readKey(file, name);
    if (other !== undefined) return other;
    throw error;
  }
}

async function readKey(file: string, name: string): Promise<SigningKey | undefined> {
  const pem = await readFile(file, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (pem === undefined) return undefined;
  const parsed = readSigningKey(pem, name);
  if (!parsed.ok) throw new Error(`${RESULT_KEY_FILE} is no key`);
  return parsed.value;
}
