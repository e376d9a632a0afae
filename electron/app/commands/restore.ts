import { decodeText } from '../../../shared/files/decode-text.ts';
import type { Language } from '../../../shared/language.ts';
import { restore as restoreText } from '../../../shared/redact/restore.ts';
import { parseUndoKey } from '../../../shared/redact/undo-key.ts';
import { cliWords } from '../../../shared/words/cli-words.ts';
import type { Options } from './options.ts';
import { readBytes, readInput } from './read-input.ts';
import { EXIT, type Exit, type Terminal, trouble } from './terminal.ts';

/** `sekisho restore`: an answer with placeholders, with the values put back. */
export async function restore({ file, values }: Options, terminal: Terminal, language: Language): Promise<Exit> {
  const words = cliWords[language];
  const keyFile = values.key ?? trouble(words.trouble.needsKey);
  const decoded = decodeText(await readBytes(keyFile, words));
  if (!decoded.ok) return trouble(words.trouble[decoded.reason === 'binary' ? 'binary' : 'encoding'](keyFile));
  const key = parseUndoKey(decoded.text);
  if (!key.ok) return trouble(words.trouble.badFile(keyFile, key.problem.path, key.problem.message[language]));
  const { text, unknown } = restoreText(await readInput(file, terminal, words), key.value);
  await terminal.write(text);
  if (unknown.length > 0) terminal.say(words.unknownPlaceholders(unknown));
  return EXIT.maySend;
}
