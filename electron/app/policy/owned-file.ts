import { constants } from 'node:fs';
import { type FileHandle, lstat, open } from 'node:fs/promises';
import { decodeText } from '../../../shared/files/decode-text.ts';
import type { Bilingual } from '../../../shared/language.ts';
import { policySourceWords as words } from '../../../shared/words/policy-source-words.ts';
import { codeOf } from '../commands/terminal.ts';
import { type Content, type Doubt, readAs, unreadable } from './document-source.ts';

/** What a file must be like before it is believed. */
export interface Ownership {
  /** The user that must own it (0 is root), where the system has numbers for users. */
  readonly owner?: number;
  readonly links: 'follow' | 'refuse';
}

/** A longer document is nobody's policy. */
const LARGEST = 32 * 1024 * 1024;
/** Somebody writes into the file while it is read; after so many looks it counts as unreadable for now. */
const MOST_LOOKS = 3;
const OTHERS_MAY_WRITE = 0o022;

/**
 * Reads a file whose owner matters. Everything is asked of the opened file and not of its name, so that a swap between
 * looking and reading changes nothing. Never rejects; `undefined` when nothing has the name.
 */
export async function readOwned(path: string, ownership: Ownership): Promise<Content | undefined> {
  const opened = await openOwned(path, ownership, 0);
  if (opened === undefined) return (await isThere(path)) ? unreadable(words.gone) : undefined;
  if ('state' in opened) return opened;
  try {
    return await steadyText(opened);
  } catch (error) {
    return unreadable(words.disk(codeOf(error)));
  } finally {
    await opened.close();
  }
}

/** Why the folder is not to be believed, `absent` when it is not there, `undefined` when it is fine. */
export async function judgeFolder(path: string, ownership: Ownership): Promise<Doubt | 'absent' | undefined> {
  const opened = await openOwned(path, ownership, constants.O_DIRECTORY ?? 0);
  if (opened === undefined) return (await isThere(path)) ? unreadable(words.gone) : 'absent';
  if ('state' in opened) return opened;
  await opened.close();
  return undefined;
}

async function openOwned(path: string, ownership: Ownership, kind: number): Promise<FileHandle | Doubt | undefined> {
  // A pipe would keep an ordinary open waiting for a writer.
  const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | kind;
  const links = ownership.links === 'refuse' ? (constants.O_NOFOLLOW ?? 0) : 0;
  let file: FileHandle;
  try {
    file = await open(path, flags | links);
  } catch (error) {
    return whyClosed(codeOf(error), kind !== 0 || ownership.links === 'refuse');
  }
  const why = await whyNot(file, ownership, kind !== 0).catch((error: unknown) =>
    unreadable(words.disk(codeOf(error))),
  );
  if (why === undefined) return file;
  await file.close();
  return why;
}

/** `isStrict`: a link in the place of what was asked for is no accident of the disk. */
function whyClosed(code: string, isStrict: boolean): Doubt | undefined {
  if (code === 'ENOENT') return undefined;
  if (isStrict && (code === 'ELOOP' || code === 'EMLINK' || code === 'ENOTDIR')) return rejected(words.isLink);
  return unreadable(words.disk(code));
}

async function whyNot(file: FileHandle, { owner }: Ownership, isFolder: boolean): Promise<Doubt | undefined> {
  const status = await file.stat();
  if (isFolder ? !status.isDirectory() : !status.isFile()) return rejected(words.notFile);
  if (owner !== undefined && status.uid !== owner) return rejected(words.notOwned);
  if (owner !== undefined && (status.mode & OTHERS_MAY_WRITE) !== 0) return rejected(words.writable);
  return isFolder || status.size <= LARGEST ? undefined : rejected(words.tooLarge);
}

/** The text of a file that did not change while it was read. */
async function steadyText(file: FileHandle): Promise<Content> {
  for (let look = 0; look < MOST_LOOKS; look++) {
    const before = await file.stat({ bigint: true });
    const bytes = Buffer.alloc(Number(before.size));
    const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
    const after = await file.stat({ bigint: true });
    if (bytesRead !== bytes.length || after.size !== before.size || after.mtimeNs !== before.mtimeNs) continue;
    const decoded = decodeText(bytes);
    return decoded.ok ? readAs(decoded.text) : rejected(words.notText);
  }
  return unreadable(words.moving);
}

function rejected(reason: Bilingual): Doubt {
  return { state: 'rejected', reason };
}

/** A link that leads nowhere is there all the same. A folder that cannot be read may have the name. */
async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    (error: unknown) => codeOf(error) !== 'ENOENT',
  );
}
