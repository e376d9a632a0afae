import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { object } from '../../../shared/contract/object-shape.ts';
import { list, oneOf, type Shape, text } from '../../../shared/contract/shape.ts';
import { replaceFile } from '../node-files.ts';
import type { PaperRole } from './document-source.ts';
import { furthest, type Marks, marksShape, NO_MARKS } from './marks.ts';
import { type Ownership, readOwned } from './owned-file.ts';

/** The last good copy of one paper, as it was read: with its signature, where it has one. */
export interface KeptPaper {
  readonly source: string;
  readonly name: string;
  readonly place: string;
  readonly role: PaperRole;
  readonly group?: string;
  readonly text: string;
}

/** What outlives a run, and a new installation of the app. */
export interface Kept {
  readonly papers: readonly KeptPaper[];
  /** Signed changes of keys. */
  readonly changes: readonly string[];
  /** The last signed notice, over or not: an older one must not come back. */
  readonly notice?: string;
  readonly marks: Marks;
  /** Sources of the administrator that could be read, whether they had documents or only named other places. */
  readonly seen: readonly string[];
}

/** What was kept, best first; `isSafe` where the person cannot have changed it. */
export interface Copies {
  readonly marks: Marks;
  readonly copies: readonly { readonly kept: Kept; readonly isSafe: boolean }[];
}

export interface Vault {
  /** Never rejects: what cannot be read is not there. */
  read(): Promise<Copies>;
  /** Never rejects: a disk that refuses is no reason to hold texts. */
  keep(kept: Kept): Promise<void>;
}

const FILE = 'policy-kept.json';
const EVERYBODY_READS = 0o644;

const longText = text({ min: 1, max: 64 * 1024 * 1024 });
const paper: Shape<KeptPaper> = object(
  {
    source: text({ min: 1, max: 200 }),
    name: text({ min: 1, max: 1_000 }),
    place: text({ min: 1, max: 4_000 }),
    role: oneOf('company', 'default', 'group', 'keys', 'notice'),
    text: longText,
  },
  { group: text({ min: 1, max: 80 }) },
);
const keptShape: Shape<Kept> = object(
  { papers: list(paper, 1_000), changes: list(longText, 100), marks: marksShape, seen: list(text({ max: 200 }), 100) },
  { notice: longText },
);

export interface VaultPlaces {
  /** The person's own folder. */
  readonly own: string;
  /** A folder of the machine, which the person can write to only as an administrator. */
  readonly machine?: { readonly folder: string; readonly owner?: number };
}

/**
 * Keeps the last good copies in the machine's folder, where this program may write there, and in the person's. What a
 * run has seen itself is believed before both.
 */
export function diskVault({ own, machine }: VaultPlaces): Vault {
  let seen: Kept | undefined;
  const written = new Map<string, string>();
  const readIn = async (folder: string, ownership: Ownership) => {
    const content = await readOwned(join(folder, FILE), ownership);
    if (content?.state !== 'text') return undefined;
    written.set(folder, content.text);
    return parseKept(content.text);
  };
  return {
    async read() {
      const [there, here] = await Promise.all([
        machine &&
          readIn(machine.folder, { links: 'refuse', ...(machine.owner !== undefined && { owner: machine.owner }) }),
        readIn(own, { links: 'refuse' }),
      ]);
      // Without owners a file of the machine's folder may be anybody's.
      const isMachineSafe = machine?.owner !== undefined;
      const copies = [
        ...(seen === undefined ? [] : [{ kept: seen, isSafe: true }]),
        ...(there === undefined ? [] : [{ kept: there, isSafe: isMachineSafe }]),
        ...(here === undefined ? [] : [{ kept: here, isSafe: false }]),
      ];
      return { copies, marks: copies.map(({ kept }) => kept.marks).reduce(furthest, NO_MARKS) };
    },
    async keep(kept) {
      seen = kept;
      const content = `${JSON.stringify(kept)}\n`;
      const folders = [own, ...(machine === undefined ? [] : [machine.folder])];
      await Promise.all(
        folders.map(async (folder) => {
          if (written.get(folder) === content || (isEmpty(kept) && !written.has(folder))) return;
          await write(folder, content, folder !== own);
          written.set(folder, content);
        }),
      );
    },
  };
}

/** Where the company has put nothing there is nothing to keep, and no file to make. */
function isEmpty({ papers, changes, notice, marks, seen }: Kept): boolean {
  return papers.length + changes.length + seen.length + Object.keys(marks.papers).length === 0 && notice === undefined;
}

async function write(folder: string, content: string, isShared: boolean): Promise<void> {
  const file = join(folder, FILE);
  try {
    await mkdir(folder, { recursive: true, ...(isShared ? {} : { mode: 0o700 }) });
    await replaceFile(file, content);
    if (isShared) await chmod(file, EVERYBODY_READS);
  } catch {
    // Only an administrator's run can write into the machine's folder; a full disk keeps what was kept before.
  }
}

function parseKept(json: string): Kept | undefined {
  try {
    const parsed = keptShape(JSON.parse(json));
    return parsed.ok ? parsed.value : undefined;
  } catch {
    // Not JSON: nothing was kept.
    return undefined;
  }
}
