import { createFile, replaceFile } from '../node-files.ts';
import { codeOf, trouble } from './terminal.ts';

/** Sentences for a file that cannot be written. */
export interface KeepingWords {
  readonly exists: (file: string) => string;
  readonly unwritable: (file: string, code: string) => string;
}

/** Writes a file that only the person can read. Throws `CommandTrouble` when it is there already or cannot be. */
export async function keepFile(
  file: string,
  content: string | Uint8Array,
  overwrite: boolean,
  words: KeepingWords,
): Promise<void> {
  try {
    await (overwrite ? replaceFile : createFile)(file, content);
  } catch (error) {
    const code = codeOf(error);
    trouble(code === 'EEXIST' ? words.exists(file) : words.unwritable(file, code));
  }
}
