import { basename, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fingerprintBuilder } from '../../../shared/company/fingerprint-index.ts';
import { makeIndex } from '../../../shared/company/make-index.ts';
import type { Language } from '../../../shared/language.ts';
import { cliWords } from '../../../shared/words/cli-words.ts';
import { companyWords } from '../../../shared/words/company-words.ts';
import { sourceFiles } from '../company/source-files.ts';
import { indexJob } from './company-files.ts';
import type { Options } from './options.ts';
import { readTrouble } from './read-input.ts';
import { codeOf, type Exit, type Terminal, trouble } from './terminal.ts';

/** `sekisho company index-code DIR… --out FILE`: fingerprints of repositories, without what is public. */
export async function companyIndexCode(options: Options, terminal: Terminal, language: Language): Promise<Exit> {
  const words = companyWords[language];
  const { names: folders, values } = options;
  if (folders.length === 0) trouble(words.needsFolder);
  const { key, facts, finish } = await indexJob(options, terminal, language);
  const open = values.public?.split(',').map((folder) => folder.trim()) ?? [];
  const started = performance.now();
  const builder = fingerprintBuilder({ kind: 'code', key, sources: folders.length, sieve: open.length > 0 ? 28 : 10 });
  for (const folder of open) await each(folder, true, builder.addPublic, language);
  const read: Read = { files: 0, lines: 0 };
  for (const [source, folder] of folders.entries()) {
    const before = read.files;
    const take = (text: string) => {
      builder.add(text, source);
      read.files++;
      read.lines += text.split('\n').length;
    };
    await each(folder, false, take, language);
    if (read.files === before) terminal.say(words.nothingIn(folder));
  }
  const sources = folders.map((folder) => ({ name: basename(resolve(folder)) }));
  const index = makeIndex({ kind: 'code', sources, ...facts }, builder.done(), key);
  const seconds = (performance.now() - started) / 1000;
  return finish(index, words.readCode(read.files, read.lines, index.sets[0]?.count ?? 0, read.lines / seconds));
}

interface Read {
  files: number;
  lines: number;
}

/** Hands over every file; `everything` also takes vendored and generated ones. Throws `CommandTrouble`. */
async function each(folder: string, everything: boolean, take: (text: string) => void, language: Language) {
  try {
    for await (const { text } of sourceFiles(folder, { everything })) take(text);
  } catch (error) {
    // Node names a code for what the disk refuses; anything else is a surprise.
    if (codeOf(error) === '') throw error;
    trouble(readTrouble(folder, codeOf(error), cliWords[language]));
  }
}
