import { randomBytes } from 'node:crypto';
import { appendFile, link, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Files } from './ports.ts';

/** Only the person may read what the product keeps about them. */
const OWNER_ONLY = 0o600;
/** What a person hands to others through a folder they share. */
export const SHARED = 0o644;

/** `Files` on a real folder, which is made on the first write. */
export function nodeFiles(folder: string): Files {
  const path = (name: string) => join(folder, name);
  const ready = () => mkdir(folder, { recursive: true, mode: 0o700 });
  return {
    async read(name) {
      try {
        return await readFile(path(name), 'utf8');
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    },
    async append(name, text) {
      await ready();
      await appendFile(path(name), text, { mode: OWNER_ONLY, flush: true });
    },
    async replace(name, text) {
      await ready();
      await replaceFile(path(name), text);
    },
    async setAside(name) {
      const aside = `${name}.unreadable-${randomBytes(4).toString('hex')}`;
      await rename(path(name), path(aside));
      return aside;
    },
  };
}

/**
 * Makes a file that only the person can read (or as `mode` says) and waits for the disk. Rejects with `EEXIST` when the name is taken, a
 * link included, so that no other program can slip in between a look and the write. A failed write leaves no file.
 */
export async function createFile(path: string, content: string | Uint8Array, mode = OWNER_ONLY): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    // The process's umask may have taken more than asked for.
    await file.chmod(mode);
    await file.writeFile(content);
    await file.sync();
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}

/**
 * Like `createFile`, and whole from the first moment it can be seen: another program that reads it never meets half of
 * it. Needs a disk with hard links, which the folders of a person's own have.
 */
export async function createWhole(path: string, content: string | Uint8Array): Promise<void> {
  const beside = `${path}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    await createFile(beside, content);
    await link(beside, path);
  } finally {
    await rm(beside, { force: true });
  }
}

/** Writes beside the file, waits for the disk, then renames: a crash leaves the old file or the new one. */
export async function replaceFile(path: string, content: string | Uint8Array, mode = OWNER_ONLY): Promise<void> {
  const beside = `${path}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    await createFile(beside, content, mode);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
