import { basename, dirname, join } from 'node:path';
import { policySourceWords as words } from '../../../../shared/words/policy-source-words.ts';
import { KEYS_FILE } from '../../user-data-folder.ts';
import {
  type Content,
  type DocumentSource,
  type Paper,
  type PaperRole,
  type Reading,
  unreadable,
} from '../document-source.ts';
import { type Ownership, readOwned } from '../owned-file.ts';

/** A share may be reached over links, and who owns its files is nothing this machine could judge. */
const ANY_OWNER: Ownership = { links: 'follow' };
/** A share that does not answer must not keep a text waiting. */
const PATIENCE_MS = 3_000;

/**
 * A file on a share of the company, with `trusted-keys.json`, `notice.json` and `groups/ID.json` beside it. Whoever can write to
 * the share could have written it, so it counts by its signature. A file that is gone is no word of the company: the last
 * good copy stays until another document comes or the administrator takes the path away.
 */
export function shareSource(file: string): DocumentSource {
  return { id: 'share', place: file, hand: 'anybody', read: (groups) => readShare(file, groups) };
}

async function readShare(file: string, groups: readonly string[]): Promise<Reading> {
  const folder = dirname(file);
  const policy = readInTime(file, 'company').then((paper) => paper ?? paperAt(file, 'company', unreadable(words.gone)));
  const others = [
    readInTime(join(folder, KEYS_FILE), 'keys'),
    readInTime(join(folder, 'notice.json'), 'notice'),
    ...groups.map((group) => readInTime(join(folder, 'groups', `${group}.json`), 'group', group)),
  ];
  const papers = await Promise.all([policy, ...others]);
  return { state: 'found', papers: papers.filter((paper) => paper !== undefined) };
}

async function readInTime(file: string, role: PaperRole, group?: string): Promise<Paper | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Content>((resolve) => {
    timer = setTimeout(() => resolve(unreadable(words.timeout)), PATIENCE_MS);
  });
  const content = await Promise.race([readOwned(file, ANY_OWNER), late]);
  clearTimeout(timer);
  return content === undefined ? undefined : paperAt(file, role, content, group);
}

function paperAt(file: string, role: PaperRole, content: Content, group?: string): Paper {
  const name = group === undefined ? basename(file) : `groups/${group}`;
  return {
    name: role === 'company' ? 'policy' : name,
    place: file,
    role,
    ...(group !== undefined && { group }),
    content,
  };
}
