import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const FILE = join(tmpdir(), 'sekisho-loopback');

/**
 * Waits until no other test of this machine records what passes on loopback or says values there, and answers with the way
 * to let the next one. Suites run side by side, and a recording cannot tell one's packets from another's.
 */
export async function ownLoopback(): Promise<() => void> {
  const holder = `${process.pid} ${randomBytes(8).toString('hex')}`;
  while (!taken(holder)) {
    if (!isAlive(Number.parseInt(held(), 10))) rmSync(FILE, { force: true });
    await pause(200 + Math.random() * 200);
  }
  return () => {
    if (held() === holder) rmSync(FILE, { force: true });
  };
}

function taken(holder: string): boolean {
  try {
    writeFileSync(FILE, holder, { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

function held(): string {
  try {
    return readFileSync(FILE, 'utf8');
  } catch {
    return '';
  }
}

/** Whether a process is there. A file that is only just being written names none and is left alone for now. */
function isAlive(pid: number): boolean {
  if (Number.isNaN(pid)) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
