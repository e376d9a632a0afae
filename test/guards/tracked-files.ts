import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Paths of every file that git tracks or would track, from the top of the repository, with `/`. Files that were
 * deleted but not yet committed are left out.
 */
export function trackedFiles(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
    maxBuffer: 50_000_000,
  });
  return [...new Set(listed.split('\0'))].filter((path) => path !== '' && existsSync(path)).toSorted();
}
