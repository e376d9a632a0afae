import { decodeIndex } from '../../../shared/company/index-file.ts';
import { keyName } from '../../../shared/company/key.ts';
import type { Language } from '../../../shared/language.ts';
import { cliWords } from '../../../shared/words/cli-words.ts';
import { companyWords } from '../../../shared/words/company-words.ts';
import { manifestFile } from '../company/index-output.ts';
import { judgeIndex } from '../company/judge-index.ts';
import { parseTrustedKeys } from '../signing/trusted-keys.ts';
import { readCompanyKey } from './company-files.ts';
import type { Options } from './options.ts';
import { readBytes, readInput } from './read-input.ts';
import { EXIT, type Exit, type Terminal, trouble } from './terminal.ts';

/** `sekisho company verify FILE [--keys PUBLIC] [--key KEYFILE]`: what an index holds and who signed it, or exit 1. */
export async function companyVerify({ file, values }: Options, terminal: Terminal, language: Language): Promise<Exit> {
  const words = companyWords[language];
  const path = file ?? trouble(words.needsIndex);
  const bytes = await readBytes(path, cliWords[language]);
  const manifest = await readInput(manifestFile(path), terminal, cliWords[language]);
  const trusted = values.keys === undefined ? undefined : await trustedKeys(values.keys, terminal, language);
  const judged = judgeIndex(bytes, manifest, trusted);
  const opened = judged.ok ? decodeIndex(bytes) : judged;
  if (!judged.ok || !opened.ok) {
    const problem = judged.ok ? opened : judged;
    terminal.say(words.bad(path, problem.ok ? '' : problem.problem.message[language]));
    return EXIT.mustNotSend;
  }
  const { header } = opened.value;
  if (values.key !== undefined && keyName(await readCompanyKey(values.key, terminal, language)) !== header.key) {
    terminal.say(words.bad(path, words.otherKey));
    return EXIT.mustNotSend;
  }
  const count = header.sets.reduce((sum, set) => sum + set.count, 0);
  await terminal.write(
    `${words.holds(
      header.name,
      header.version,
      header.made,
      words.kind[header.kind],
      count,
      header.sources.map(({ name }) => name),
    )}\n`,
  );
  const { signer } = judged.value;
  await terminal.write(`${signer === undefined ? words.signedByNobody : words.signedBy(signer.name, signer.at)}\n`);
  return EXIT.maySend;
}

/** The public keys in a file. Throws `CommandTrouble`. */
export async function trustedKeys(file: string, terminal: Terminal, language: Language) {
  const keys = parseTrustedKeys(await readInput(file, terminal, cliWords[language]));
  if (keys.ok) return keys.value.keys;
  return trouble(cliWords[language].trouble.badFile(file, keys.problem.path, keys.problem.message[language]));
}
