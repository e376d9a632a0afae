import type { Language } from '../../../shared/language.ts';
import { cliWords } from '../../../shared/words/cli-words.ts';
import { signingWords } from '../../../shared/words/signing-words.ts';
import { parseTrustedKeys } from '../signing/trusted-keys.ts';
import { verifyFile } from '../signing/verify-file.ts';
import type { Options } from './options.ts';
import { readInput } from './read-input.ts';
import { EXIT, type Exit, type Terminal, trouble } from './terminal.ts';

/** `sekisho policy verify FILE --keys PUBLIC`: who signed and when, or exit 1 with the reason. */
export async function policyVerify({ file, values }: Options, terminal: Terminal, language: Language): Promise<Exit> {
  const words = signingWords[language];
  const name = file ?? trouble(words.needsFile);
  const keysFile = values.keys ?? trouble(words.needs('--keys'));
  const keys = parseTrustedKeys(await readInput(keysFile, terminal, cliWords[language]));
  if (!keys.ok) {
    return trouble(cliWords[language].trouble.badFile(keysFile, keys.problem.path, keys.problem.message[language]));
  }
  const verified = verifyFile(await readInput(name, terminal, cliWords[language]), 'policy', keys.value.keys);
  if (!verified.ok) {
    terminal.say(words.bad(name, verified.problem.message[language]));
    return EXIT.mustNotSend;
  }
  const { signer, at, keyId } = verified.value;
  await terminal.write(`${words.good(signer.name, at, keyId)}\n`);
  return EXIT.maySend;
}
