import { applyDelta } from '../../../shared/company/delta.ts';
import { decodeIndex } from '../../../shared/company/index-file.ts';
import type { Language } from '../../../shared/language.ts';
import { cliWords } from '../../../shared/words/cli-words.ts';
import { companyWords } from '../../../shared/words/company-words.ts';
import { manifestFile } from '../company/index-output.ts';
import { judgeIndex, judgeManifest } from '../company/judge-index.ts';
import { trustedKeys } from './company-verify.ts';
import { keepFile } from './keep-file.ts';
import type { Options } from './options.ts';
import { readBytes, readInput } from './read-input.ts';
import { EXIT, type Exit, type Terminal, trouble } from './terminal.ts';

/**
 * `sekisho company update INDEX --delta FILE --manifest FILE [--keys PUBLIC]`: brings an installed index to the version of
 * the manifest. Nothing is written unless the result is exactly what the manifest says, and never an older version.
 */
export async function companyUpdate({ file, values }: Options, terminal: Terminal, language: Language): Promise<Exit> {
  const words = companyWords[language];
  const path = file ?? trouble(words.needsIndex);
  const delta = await readBytes(values.delta ?? trouble(words.needs('--delta')), cliWords[language]);
  const manifest = await readInput(values.manifest ?? trouble(words.needs('--manifest')), terminal, cliWords[language]);
  const trusted = values.keys === undefined ? undefined : await trustedKeys(values.keys, terminal, language);
  const before = decodeIndex(await readBytes(path, cliWords[language]));
  const told = judgeManifest(manifest, trusted);
  const after = before.ok ? applyDelta(before.value, delta) : before;
  const judged = told.ok && after.ok ? judgeIndex(after.value, manifest, trusted) : told;
  for (const answer of [before, told, after, judged]) {
    if (!answer.ok) return trouble(words.bad(path, answer.problem.message[language]));
  }
  if (!before.ok || !after.ok || !judged.ok) return EXIT.notChecked;
  const { version } = judged.value.manifest;
  if (version <= before.value.header.version) return trouble(words.bad(path, words.older(version)));
  await keepFile(path, after.value, true, words);
  await keepFile(manifestFile(path), manifest, true, words);
  await terminal.write(`${words.wrote(path, version, after.value.length)}\n`);
  return EXIT.maySend;
}
