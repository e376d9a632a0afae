import { randomBytes } from 'node:crypto';
import { closeSync, openSync, readFileSync, statSync, unlinkSync, writeSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** Work under the lock takes milliseconds; somebody who waits longer than this waits for a broken disk. */
const PATIENCE_MS = 10_000;

/** A lock of a process that is gone counts as left behind after this; the other limit is for a number used again. */
const LEFT_MS = 1_000;
const FORGOTTEN_MS = 60_000;

/**
 * Runs the work while this process holds the lock file. A process that is killed leaves its file behind: it names the
 * process, so the next one can tell and takes it away, one at a time.
 */
export async function underLock<T>(path: string, work: () => T): Promise<T> {
  const until = Date.now() + PATIENCE_MS;
  const holder = `${process.pid} ${randomBytes(8).toString('hex')}`;
  while (!taken(path, holder)) {
    if (Date.now() > until) throw Object.assign(new Error('the record is locked'), { code: 'ELOCKED' });
    if (isLeftBehind(path)) clearLeftBehind(path);
    await pause(1 + Math.random() * 6);
  }
  try {
    return work();
  } finally {
    if (contentOf(path) === holder) drop(path);
  }
}

/** Takes the lock file now or not at all, for work that takes its time; what is returned proves who holds it. */
export function holdLock(path: string): string | undefined {
  const holder = `${process.pid} ${randomBytes(8).toString('hex')}`;
  if (isLeftBehind(path)) clearLeftBehind(path);
  return taken(path, holder) ? holder : undefined;
}

export function holdsLock(path: string, holder: string): boolean {
  return contentOf(path) === holder;
}

export { drop as dropLock };

function taken(path: string, holder: string): boolean {
  let file: number;
  try {
    file = openSync(path, 'wx', 0o600);
  } catch (error) {
    // Windows answers with these while another process is just taking its file away.
    if (['EEXIST', 'EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error)) && contentOf(path) !== undefined) return false;
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    writeSync(file, holder);
  } finally {
    closeSync(file);
  }
  return true;
}

/** Only the one who holds the second file takes the first away, so that nobody takes a lock that was made meanwhile. */
function clearLeftBehind(path: string): void {
  const clearing = `${path}.clearing`;
  if (!taken(clearing, `${process.pid}`)) {
    if (isLeftBehind(clearing)) drop(clearing);
    return;
  }
  try {
    if (isLeftBehind(path)) drop(path);
  } finally {
    drop(clearing);
  }
}

function isLeftBehind(path: string): boolean {
  const content = contentOf(path);
  const age = ageOf(path);
  if (content === undefined || age === undefined || age < LEFT_MS) return false;
  return age > FORGOTTEN_MS || !isAlive(Number.parseInt(content, 10));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another person may not be asked, but it is there. No number at all is one that never was.
    return codeOf(error) === 'EPERM';
  }
}

function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function ageOf(path: string): number | undefined {
  try {
    return Date.now() - statSync(path).mtimeMs;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function drop(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
