import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { underLock } from './lock.ts';
import type { RecordFiles } from './record-files.ts';

/** The record's folder in the person's own. */
export const RECORDS_FOLDER = 'records';

/** Only the person may read what the product keeps about them. */
const OWNER_ONLY = 0o600;

/** `RecordFiles` on a real folder, which is made on the first write. */
export function nodeRecordFiles(folder: string): RecordFiles {
  const path = (name: string) => join(folder, name);
  const made = () => mkdirSync(folder, { recursive: true, mode: 0o700 });
  const size = (name: string) => statSync(path(name), { throwIfNoEntry: false })?.size ?? 0;
  return {
    names: () => withoutMissing(() => readdirSync(folder), []).toSorted(),
    size,
    read: (name) => withoutMissing(() => readFileSync(path(name)), Buffer.alloc(0)),
    tail(name, bytes) {
      const start = Math.max(0, size(name) - bytes);
      return withoutMissing(() => within(path(name), 'r', (file) => bytesFrom(file, start, bytes)), Buffer.alloc(0));
    },
    append(name, text) {
      made();
      within(path(name), 'a', (file) => written(file, Buffer.from(text)));
    },
    replace(name, content) {
      made();
      const beside = path(`${name}.${randomBytes(4).toString('hex')}.tmp`);
      try {
        within(beside, 'wx', (file) => written(file, Buffer.from(content)));
        renameSync(beside, path(name));
      } catch (error) {
        rmSync(beside, { force: true });
        throw error;
      }
    },
    cut: (name, bytes) =>
      within(path(name), 'r+', (file) => {
        ftruncateSync(file, bytes);
        fsyncSync(file);
      }),
    remove: (name) => rmSync(path(name), { force: true }),
    locked(work) {
      made();
      return underLock(path('lock'), work);
    },
  };
}

function within<T>(path: string, flags: string, work: (file: number) => T): T {
  const file = openSync(path, flags, OWNER_ONLY);
  try {
    return work(file);
  } finally {
    closeSync(file);
  }
}

function written(file: number, content: Buffer): void {
  for (let done = 0; done < content.length; ) done += writeSync(file, content, done);
  fsyncSync(file);
}

function bytesFrom(file: number, start: number, most: number): Buffer {
  const buffer = Buffer.alloc(most);
  let length = 0;
  for (;;) {
    const read = readSync(file, buffer, length, most - length, start + length);
    length += read;
    if (read === 0 || length === most) return buffer.subarray(0, length);
  }
}

function withoutMissing<T>(work: () => T, missing: T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return missing;
    throw error;
  }
}
