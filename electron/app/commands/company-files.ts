import { randomBytes } from 'node:crypto';
import { access } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { makeDelta } from '../../../shared/company/delta.ts';
import { type CompanyIndex, decodeIndex } from '../../../shared/company/index-file.ts';
import { parseCompanyKey } from '../../../shared/company/key.ts';
import type { SipKey } from '../../../shared/company/siphash.ts';
import type { Language } from '../../../shared/language.ts';
import { cliWords } from '../../../shared/words/cli-words.ts';
import { companyWords } from '../../../shared/words/company-words.ts';
import { COMPANY_KEY } from '../company/company-folder.ts';
import { dayOf, indexOutput, manifestFile, nextVersion } from '../company/index-output.ts';
import { readSigningKey, type SigningKey } from '../signing/signing-key.ts';
import { keepFile } from './keep-file.ts';
import type { Options } from './options.ts';
import { readBytes, readInput } from './read-input.ts';
import { EXIT, type Exit, type Terminal, trouble } from './terminal.ts';

/** What every command that makes an index begins with. */
export interface IndexJob {
  readonly out: string;
  readonly key: SipKey;
  readonly facts: { readonly name: string; readonly version: number; readonly made: string };
  readonly finish: (index: CompanyIndex, done: string) => Promise<Exit>;
}

/**
 * Reads `--out`, `--name`, `--key` and `--sign`. A company key that is not there yet is made, with mode 600, since an
 * index is worth nothing without one. Throws `CommandTrouble`.
 */
export async function indexJob(options: Options, terminal: Terminal, language: Language): Promise<IndexJob> {
  const words = companyWords[language];
  const { values } = options;
  const out = values.out ?? trouble(words.needs('--out'));
  const overwrite = values.overwrite !== undefined;
  const signer = values.sign === undefined ? undefined : await signingKey(values.sign, terminal, language);
  const key = await companyKey(values.key ?? join(dirname(out), COMPANY_KEY), terminal, language);
  const name = values.name ?? basename(out, extname(out));
  const facts = { name, version: await nextVersion(out), made: dayOf(new Date()) };
  const finish = async (index: CompanyIndex, done: string): Promise<Exit> => {
    const { bytes, manifest } = indexOutput(index, signer, new Date());
    if (values.delta !== undefined) await writeDelta(out, values.delta, index, overwrite, terminal, language);
    await keepFile(out, bytes, overwrite, words);
    await keepFile(manifestFile(out), `${JSON.stringify(manifest)}\n`, overwrite, words);
    await terminal.write(`${done}\n${words.wrote(out, index.header.version, bytes.length)}\n`);
    if (signer === undefined) terminal.say(words.unsigned(manifestFile(out)));
    return EXIT.maySend;
  };
  return { out, key, facts, finish };
}

/** What leads from the index that lies there to the new one, for machines that have the old one. */
async function writeDelta(
  out: string,
  file: string,
  index: CompanyIndex,
  overwrite: boolean,
  terminal: Terminal,
  language: Language,
): Promise<void> {
  const words = companyWords[language];
  const before = decodeIndex(await readBytes(out, cliWords[language]));
  const delta = before.ok ? makeDelta(before.value, index) : undefined;
  if (delta === undefined) return terminal.say(words.noDelta(file));
  await keepFile(file, delta, overwrite, words);
  await terminal.write(`${words.wroteDelta(file, delta.length)}\n`);
}

/** The company key in a file. Throws `CommandTrouble`. */
export async function readCompanyKey(file: string, terminal: Terminal, language: Language): Promise<SipKey> {
  const parsed = parseCompanyKey(await readInput(file, terminal, cliWords[language]));
  return parsed.ok ? parsed.value : trouble(companyWords[language].bad(file, parsed.problem.message[language]));
}

async function companyKey(file: string, terminal: Terminal, language: Language): Promise<SipKey> {
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  if (!isThere) {
    await keepFile(file, `${randomBytes(16).toString('hex')}\n`, false, companyWords[language]);
    terminal.say(companyWords[language].newKey(file));
  }
  return readCompanyKey(file, terminal, language);
}

async function signingKey(file: string, terminal: Terminal, language: Language): Promise<SigningKey> {
  const key = readSigningKey(await readInput(file, terminal, cliWords[language]));
  return key.ok ? key.value : trouble(companyWords[language].bad(file, key.problem.message[language]));
}
