import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fingerprintBuilder } from '../../../shared/company/fingerprint-index.ts';
import type { Source } from '../../../shared/company/index-file.ts';
import { makeIndex } from '../../../shared/company/make-index.ts';
import { scan } from '../../../shared/detect/scan.ts';
import { readFile } from '../../../shared/files/read-file.ts';
import type { Language } from '../../../shared/language.ts';
import { cliWords } from '../../../shared/words/cli-words.ts';
import { companyWords } from '../../../shared/words/company-words.ts';
import { indexJob } from './company-files.ts';
import { fileTimer } from './file-look.ts';
import type { Options } from './options.ts';
import { readBytes, readTrouble } from './read-input.ts';
import { codeOf, type Exit, type Terminal, trouble } from './terminal.ts';

/** `sekisho company index-documents FILE|DIR… --out FILE`: fingerprints of documents, each with its name and marking. */
export async function companyIndexDocuments(options: Options, terminal: Terminal, language: Language): Promise<Exit> {
  const words = companyWords[language];
  if (options.names.length === 0) trouble(words.needsDocuments);
  const { key, facts, finish } = await indexJob(options, terminal, language);
  const paths = (await Promise.all(options.names.map((path) => filesOf(path, language)))).flat();
  if (paths.length > MOST) trouble(words.tooManyDocuments(MOST));
  const open = options.values.public?.split(',').map((path) => path.trim()) ?? [];
  const builder = fingerprintBuilder({
    kind: 'document',
    key,
    sources: paths.length,
    sieve: open.length > 0 ? 26 : 10,
  });
  for (const path of (await Promise.all(open.map((folder) => filesOf(folder, language)))).flat()) {
    for (const text of (await textsOf(path, language)) ?? []) builder.addPublic(text);
  }
  const sources: Source[] = [];
  for (const path of paths) {
    const texts = await textsOf(path, language);
    if (texts === undefined) {
      terminal.say(words.unreadDocument(path));
      continue;
    }
    for (const text of texts) builder.add(text, sources.length);
    sources.push(sourceOf(path, texts, options.values.marking));
  }
  const index = makeIndex({ kind: 'document', sources, ...facts }, builder.done(), key);
  return finish(index, words.readDocuments(sources.length, index.sets[0]?.count ?? 0));
}

/** As many sources as an index numbers. */
const MOST = 4096;

async function filesOf(path: string, language: Language): Promise<readonly string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const entries = await readdir(path, { withFileTypes: true, recursive: true });
    return entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted();
  } catch (error) {
    // Node names a code for what the disk refuses; anything else is a surprise.
    if (codeOf(error) === '') throw error;
    return trouble(readTrouble(path, codeOf(error), cliWords[language]));
  }
}

/** Every text of a document, hidden ones too; `undefined` where none can be read. */
async function textsOf(path: string, language: Language): Promise<readonly string[] | undefined> {
  const bytes = await readBytes(path, cliWords[language]);
  const reading = await readFile(path, bytes, { isOver: fileTimer() });
  return reading.ok ? reading.parts.map(({ text }) => text) : undefined;
}

const LONGEST_MARKING = 40;

/** The marking is what the detectors of markings find first, or what was given. */
function sourceOf(path: string, texts: readonly string[], given: string | undefined): Source {
  const name = basename(path);
  if (given !== undefined) return { name, marking: given.slice(0, LONGEST_MARKING) };
  for (const text of texts) {
    const found = scan(text.slice(0, HEAD)).find(
      ({ category, confidence }) => category === 'confidential-marker' && confidence >= 0.5,
    );
    if (found !== undefined)
      return { name, marking: text.slice(found.start, Math.min(found.end, found.start + LONGEST_MARKING)).trim() };
  }
  return { name };
}

/** Markings stand at the beginning of a part. */
const HEAD = 5_000;
