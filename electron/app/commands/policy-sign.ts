import type { Language } from '../../../shared/language.ts';
import { cliWords } from '../../../shared/words/cli-words.ts';
import { policyShowWords } from '../../../shared/words/policy-show-words.ts';
import { signingWords } from '../../../shared/words/signing-words.ts';
import { signFile } from '../signing/sign-file.ts';
import { readSigningKey } from '../signing/signing-key.ts';
import { parseTrustedKeys } from '../signing/trusted-keys.ts';
import { policyIn } from './choose-policy.ts';
import { keepFile } from './keep-file.ts';
import type { Options } from './options.ts';
import { readInput } from './read-input.ts';
import { EXIT, type Exit, type Terminal, trouble } from './terminal.ts';

/**
 * `sekisho policy sign FILE --key KEYFILE --out OUT`: signs a policy that the loader would take, and no other. A file of
 * public keys is signed as a change of keys: from then on they count in the place of those that signed it.
 */
export async function policySign({ file, values }: Options, terminal: Terminal, language: Language): Promise<Exit> {
  const words = signingWords[language];
  const source = file ?? trouble(words.needsFile);
  const keyFile = values.key ?? trouble(words.needs('--key'));
  const out = values.out ?? trouble(words.needs('--out'));
  const payload = await readInput(source, terminal, cliWords[language]);
  const key = readSigningKey(await readInput(keyFile, terminal, cliWords[language]));
  if (!key.ok) return trouble(words.bad(keyFile, key.problem.message[language]));
  const keys = parseTrustedKeys(payload);
  const [kind, said] = keys.ok
    ? (['trusted-keys', policyShowWords[language].keysSigned(out, keys.value.keys.length)] as const)
    : (['policy', await signedPolicy(payload, source, out, language)] as const);
  const signed = signFile(kind, payload, key.value, new Date());
  await keepFile(out, `${JSON.stringify(signed)}\n`, values.overwrite !== undefined, words);
  await terminal.write(`${said}\n`);
  return EXIT.maySend;
}

async function signedPolicy(payload: string, source: string, out: string, language: Language): Promise<string> {
  const { policy } = await policyIn(payload, source, cliWords[language], language);
  return signingWords[language].signed(out, policy.id, policy.version);
}
