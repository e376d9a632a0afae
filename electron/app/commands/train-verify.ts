import type { PublicKey } from '../../../shared/contract/signed.ts';
import type { Language } from '../../../shared/language.ts';
import { cliWords } from '../../../shared/words/cli-words.ts';
import { trainCommandWords } from '../../../shared/words/train-command-words.ts';
import { parseTrustedKeys } from '../signing/trusted-keys.ts';
import { checkCertificate } from '../train/certificates.ts';
import type { Options } from './options.ts';
import { readInput } from './read-input.ts';
import { EXIT, type Exit, type Terminal, trouble } from './terminal.ts';

/**
 * `sekisho train verify FILE [--keys PUBLIC]`: checks a certificate offline. 0: signed by the person's app and by the
 * company; 1: changed, or without the company's signature; 2: could not be read. Without `--keys` the keys that the
 * company deployed on this machine count.
 */
export async function trainVerify({ file, values }: Options, terminal: Terminal, language: Language): Promise<Exit> {
  const words = trainCommandWords[language];
  const name = file ?? trouble(words.needsFile);
  const text = await readInput(name, terminal, cliWords[language]);
  const checked = checkCertificate(text, await keysFor(values.keys, terminal, language));
  if (!checked.ok) {
    terminal.say(words.bad(name, checked.problem.message[language]));
    return EXIT.mustNotSend;
  }
  const { certificate, company } = checked.value;
  const { name: person, title, day, score } = certificate;
  await terminal.write(`${words.certificate(person, title[language], day, Math.round(score * 100))}\n`);
  if (company === undefined) {
    terminal.say(words.ownOnly);
    return EXIT.mustNotSend;
  }
  await terminal.write(`${words.company(company.signer.name, company.at)}\n`);
  return EXIT.maySend;
}

async function keysFor(
  file: string | undefined,
  terminal: Terminal,
  language: Language,
): Promise<readonly PublicKey[]> {
  if (file === undefined) return (await terminal.policy()).keys();
  const keys = parseTrustedKeys(await readInput(file, terminal, cliWords[language]));
  if (keys.ok) return keys.value.keys;
  const { path, message } = keys.problem;
  return trouble(cliWords[language].trouble.badFile(file, path, message[language]));
}
