import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

/** Of util-linux, which every Linux system for people has. By its place: a PATH may name another one. */
const PRLIMIT = '/usr/bin/prlimit';

/**
 * No dump of this process when it crashes, on Linux; elsewhere systems write none unless an administrator asks them to.
 * Node has no call for it, so it is asked of the system in two ways: the content is taken out (core(5), coredump_filter),
 * and, where dumps are written at all, a limit of one byte switches them off (core(5): "RLIMIT_CORE", fs/coredump.c). The
 * first alone would leave the registers, and wide ones hold hundreds of bytes of a text that was just copied. Both hold
 * for the processes that are started later. Resolves when it is done; never rejects.
 */
export async function switchOffDumps(): Promise<void> {
  if (process.platform !== 'linux') return;
  try {
    writeFileSync('/proc/self/coredump_filter', '0');
    if (!writesDumps()) return;
  } catch {
    // A system that hides these files; the limit is asked for all the same.
  }
  await new Promise<void>((done) => {
    execFile(PRLIMIT, [`--pid=${process.pid}`, '--core=1:'], () => done());
  });
}

/** A file is written when the limit allows one; a program that takes dumps is given them whatever the limit says. */
function writesDumps(): boolean {
  const limit = /^Max core file size +(\S+)/mu.exec(readFileSync('/proc/self/limits', 'utf8'))?.[1];
  return limit !== '0' || readFileSync('/proc/sys/kernel/core_pattern', 'utf8').startsWith('|');
}
