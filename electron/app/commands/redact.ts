import { resolve } from 'node:path';
import type { Language } from '../../../shared/language.ts';
import { writeUndoKey } from '../../../shared/redact/undo-key.ts';
import { type CliWords, cliWords } from '../../../shared/words/cli-words.ts';
import { createFile, replaceFile } from '../node-files.ts';
import { exitOf } from './check.ts';
import { choosePolicy, chooseSite } from './choose-policy.ts';
import { looker } from './look.ts';
import type { Options } from './options.ts';
import { readInput } from './read-input.ts';
import { codeOf, EXIT, type Exit, type Terminal, trouble } from './terminal.ts';

/**
 * `sekisho redact`: the text with placeholders on standard output, exactly, and the key in its own file. The exit
 * status is about what was written: it is checked again, and a policy that blocks the text blocks it masked as well.
 */
export async function redact({ file, values }: Options, terminal: Terminal, language: Language): Promise<Exit> {
  const words = cliWords[language];
  const chosen = await choosePolicy(values.policy, terminal, words, language);
  const site = chooseSite(values.to, chosen, words);
  const keyFile = values.key;
  if (keyFile !== undefined && file !== undefined && resolve(keyFile) === resolve(file)) {
    trouble(words.trouble.keyIsText(file));
  }
  const text = await readInput(file, terminal, words);
  const look = await looker(text, chosen);
  const name = file ?? words.input;
  const { result, redaction } = look(text, site) ?? trouble(words.trouble.failedFor(name));
  const again = look(redaction.text, site) ?? trouble(words.trouble.failedFor(name));
  if (keyFile !== undefined) {
    await keepKey(keyFile, writeUndoKey(redaction.key), values.overwrite !== undefined, words);
  }
  await terminal.write(redaction.text);
  const exit = result.action === 'block' ? EXIT.mustNotSend : exitOf(again.result);
  if (exit === EXIT.mustNotSend) terminal.say(words.stillHeld);
  return exit;
}

/** The key is on the disk before any redacted text is written: a text that cannot be restored would be a loss. */
async function keepKey(file: string, key: string, overwrite: boolean, words: CliWords): Promise<void> {
  try {
    await (overwrite ? replaceFile : createFile)(file, key);
  } catch (error) {
    const code = codeOf(error);
    trouble(code === 'EEXIST' ? words.trouble.keyExists(file) : words.trouble.keyUnwritable(file, code));
  }
}
