import type { Language } from '../../../shared/language.ts';
import { signingWords } from '../../../shared/words/signing-words.ts';
import { newSigningKey } from '../signing/signing-key.ts';
import { keepFile } from './keep-file.ts';
import type { Options } from './options.ts';
import { EXIT, type Exit, type Terminal, trouble } from './terminal.ts';

/**
 * `sekisho policy keygen --name NAME --out KEYFILE`: a new key pair. The secret half goes to KEYFILE, which only its owner
 * can read; the public half to `KEYFILE.pub.json`, the file that is deployed beside the policy.
 */
export async function policyKeygen({ values }: Options, terminal: Terminal, language: Language): Promise<Exit> {
  const words = signingWords[language];
  const name = values.name ?? trouble(words.needs('--name'));
  const out = values.out ?? trouble(words.needs('--out'));
  const { key, pem } = newSigningKey(name);
  const open = `${out}.pub.json`;
  const overwrite = values.overwrite !== undefined;
  await keepFile(out, pem, overwrite, words);
  await keepFile(open, `${JSON.stringify({ keys: [key.public] }, null, 2)}\n`, overwrite, words);
  await terminal.write(`${words.made(out, open, key.id)}\n`);
  return EXIT.maySend;
}
