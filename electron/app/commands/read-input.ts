import { readFile } from 'node:fs/promises';
import { decodeText } from '../../../shared/files/decode-text.ts';
import type { CliWords } from '../../../shared/words/cli-words.ts';
import { codeOf, type Terminal, trouble } from './terminal.ts';

/** Beyond this a text and its findings would not fit into the memory of a Node process. */
const LARGEST = 256 * 1024 * 1024;

/** A file, or what came on standard input. */
export interface Given {
  /** As people call it, for sentences. */
  readonly name: string;
  /** The name that tells its kind; '' for standard input. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** The bytes of the file, or of standard input when `file` is left out. Throws `CommandTrouble`. */
export async function readGiven(file: string | undefined, terminal: Terminal, words: CliWords): Promise<Given> {
  const name = file ?? words.input;
  const bytes = file === undefined ? await readAll(terminal, words) : await readBytes(file, words);
  if (bytes.length > LARGEST) trouble(words.trouble.tooLarge(name));
  return { name, file: file ?? '', bytes };
}

/** The text of the file, or of standard input when `file` is left out. Throws `CommandTrouble` when it is not text. */
export async function readInput(file: string | undefined, terminal: Terminal, words: CliWords): Promise<string> {
  return textOf(await readGiven(file, terminal, words), words);
}

/** Throws `CommandTrouble` when it is not text. */
export function textOf({ name, bytes }: Given, words: CliWords): string {
  const decoded = decodeText(bytes);
  if (decoded.ok) return decoded.text;
  return trouble(decoded.reason === 'binary' ? words.trouble.binary(name) : words.trouble.encoding(name));
}

/** The bytes of a file, or one sentence that names it and what is wrong. */
export async function readBytes(file: string, words: CliWords): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    return trouble(readTrouble(file, codeOf(error), words));
  }
}

/** The sentence for Node's error code. */
export function readTrouble(file: string, code: string, words: CliWords): string {
  if (code === 'ENOENT' || code === 'ENOTDIR') return words.trouble.missing(file);
  if (code === 'EISDIR') return words.trouble.folder(file);
  if (code === 'EACCES' || code === 'EPERM') return words.trouble.forbidden(file);
  if (code === 'ERR_FS_FILE_TOO_LARGE') return words.trouble.tooLarge(file);
  return words.trouble.unreadable(file, code);
}

async function readAll(terminal: Terminal, words: CliWords): Promise<Uint8Array> {
  if (terminal.inputIsTyped) terminal.say(words.reading);
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of terminal.input()) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > LARGEST) break;
    }
  } catch (error) {
    trouble(readTrouble(words.input, codeOf(error), words));
  }
  return Buffer.concat(chunks);
}
