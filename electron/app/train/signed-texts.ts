import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A file of a folder that others write to: its text, or the code of Node's error. */
export type FolderText =
  | { readonly file: string; readonly text: string }
  | { readonly file: string; readonly code: string };

/** Anything longer is none of our files. */
const LONGEST = 4 * 1024 * 1024;
/** Files read at the same time; more gain nothing on a file share. */
const AT_ONCE = 32;

/**
 * Reads every `.json` file of a folder, in the order of their names. A folder that is not there is empty; one that cannot
 * be read rejects with Node's error. Half-written files of other machines end in `.tmp` and are not looked at.
 */
export async function signedTexts(
  folder: string,
  onText: (text: FolderText, done: number, all: number) => Promise<void> | void,
): Promise<void> {
  const names = await jsonNames(folder);
  for (let start = 0; start < names.length; start += AT_ONCE) {
    const batch = names.slice(start, start + AT_ONCE);
    const texts = await Promise.all(batch.map((file) => readText(folder, file)));
    for (const [index, text] of texts.entries()) await onText(text, start + index + 1, names.length);
  }
}

async function jsonNames(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

async function readText(folder: string, file: string): Promise<FolderText> {
  const path = join(folder, file);
  try {
    const { size } = await stat(path);
    if (size > LONGEST) return { file, code: 'EFBIG' };
    return { file, text: await readFile(path, 'utf8') };
  } catch (error) {
    return { file, code: codeOf(error) };
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
