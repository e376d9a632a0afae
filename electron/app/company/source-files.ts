import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { decodeText } from '../../../shared/files/decode-text.ts';
import { isOthers, isSource } from './own-source.ts';

/** A file of the company's own code. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** A longer file was written by a machine. */
const LARGEST = 2 * 1024 * 1024;

interface Rules {
  /** Where the file with these rules lies; paths are judged from there. */
  readonly folder: string;
  readonly rules: Ignore;
}

/**
 * Every file of a repository that people wrote: what `.gitignore` names is left out, and so are vendored, generated and
 * third-party licensed files (`own-source.ts`). With `everything` the last three stay, as for public trees. Rejects with
 * Node's error when a folder cannot be read.
 */
export async function* sourceFiles(root: string, { everything = false } = {}): AsyncGenerator<SourceFile> {
  yield* inFolder(root, undefined, everything);
}

/** `above` are the rules of the folders around; the root has none. */
async function* inFolder(
  folder: string,
  above: readonly Rules[] | undefined,
  everything: boolean,
): AsyncGenerator<SourceFile> {
  const rules = [...(above ?? []), ...(await rulesOf(folder))];
  const entries = await readdir(folder, { withFileTypes: true });
  if (!everything && above !== undefined && (await hasForeignLicence(folder, entries))) return;
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (isIgnored(path, entry.isDirectory(), rules)) continue;
    if (entry.isDirectory()) {
      if (everything ? entry.name !== '.git' : !isOthers(entry.name)) yield* inFolder(path, rules, everything);
    } else if (entry.isFile() && isSource(entry.name)) {
      const text = await textOf(path);
      if (text !== undefined && (everything || !isOthers(entry.name, text))) yield { path, text };
    }
  }
}

async function rulesOf(folder: string): Promise<readonly Rules[]> {
  const content = await readFile(join(folder, '.gitignore'), 'utf8').catch(() => undefined);
  return content === undefined ? [] : [{ folder, rules: ignore().add(content) }];
}

/** The rules nearest to the file have the last word, as in git. */
function isIgnored(path: string, isFolder: boolean, all: readonly Rules[]): boolean {
  for (const { folder, rules } of all.toReversed()) {
    const name = relative(folder, path).split(sep).join('/') + (isFolder ? '/' : '');
    const { ignored, unignored } = rules.test(name);
    if (ignored || unignored) return ignored;
  }
  return false;
}

/** A folder inside the repository with a licence file of its own holds somebody else's work. */
async function hasForeignLicence(folder: string, entries: readonly { readonly name: string }[]): Promise<boolean> {
  const licence = entries.find(({ name }) => /^(?:licen[cs]e|copying|unlicense)(?:[.-].*)?$/iu.test(name));
  if (licence === undefined) return false;
  const text = await textOf(join(folder, licence.name));
  return (
    text !== undefined &&
    /permission is hereby granted|apache license|gnu (?:lesser |affero )?general public|redistribution and use|mozilla public license|public domain/iu.test(
      text,
    )
  );
}

async function textOf(path: string): Promise<string | undefined> {
  if ((await stat(path)).size > LARGEST) return undefined;
  const decoded = decodeText(await readFile(path));
  return decoded.ok ? decoded.text : undefined;
}
