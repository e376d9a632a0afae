import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { policySourceWords as words } from '../../../../shared/words/policy-source-words.ts';
import { codeOf } from '../../commands/terminal.ts';
import {
  ABSENT,
  type DocumentSource,
  type Paper,
  type PaperRole,
  type Reading,
  unreadable,
} from '../document-source.ts';
import { judgeFolder, type Ownership, readOwned } from '../owned-file.ts';

/**
 * A folder of documents as Linux programs have them: every `*.json` in it counts, in the order of the names; what an
 * earlier one says, a later one can only make stricter. The folder and its files belong to root, nobody else may write to them, and links are refused.
 * Files of groups are named after their group: `sales.json`.
 */
export function policyFolder(id: string, folder: string, role: PaperRole, owner: number | undefined): DocumentSource {
  const ownership: Ownership = { ...(owner === undefined ? {} : { owner }), links: 'refuse' };
  return { id, place: folder, hand: 'administrator', read: () => readFolder(folder, role, ownership) };
}

async function readFolder(folder: string, role: PaperRole, ownership: Ownership): Promise<Reading> {
  const why = await judgeFolder(folder, ownership);
  if (why === 'absent') return ABSENT;
  // Nothing in a folder that others can write to is the administrator's word, whatever its files look like.
  if (why !== undefined) return why;
  let names: readonly string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    return unreadable(words.disk(codeOf(error)));
  }
  const files = names.filter((name) => name.endsWith('.json') && !name.startsWith('.')).toSorted();
  const papers = await Promise.all(files.map((name) => readPaper(join(folder, name), role, ownership)));
  const found = papers.filter((paper) => paper !== undefined);
  return found.length === 0 ? ABSENT : { state: 'found', papers: found };
}

/** A file that goes away between the list and the reading is absent. */
async function readPaper(file: string, role: PaperRole, ownership: Ownership): Promise<Paper | undefined> {
  const content = await readOwned(file, ownership);
  if (content === undefined) return undefined;
  const name = basename(file);
  const group = role === 'group' ? { group: name.slice(0, -'.json'.length) } : {};
  return { name, place: file, role, ...group, content };
}
