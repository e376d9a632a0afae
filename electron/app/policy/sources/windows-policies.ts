import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { RegistryReader } from './registry.ts';
import { readRegistryExport } from './registry-export.ts';

const run = promisify(execFile);
const PATIENCE_MS = 10_000;

/**
 * The registry through Windows' own `reg.exe`, by its full path: a program of that name in the person's PATH is not
 * asked. `reg export` and not `reg query`, because that one answers in the console's code page and loses what it lacks.
 */
export function windowsPolicies(systemFolder: string): RegistryReader {
  return {
    async read(key) {
      const folder = await mkdtemp(join(tmpdir(), 'sekisho-'));
      const file = join(folder, 'policies.reg');
      try {
        await run(join(systemFolder, 'reg.exe'), ['export', key, file, '/y'], { timeout: PATIENCE_MS });
        const tree = readRegistryExport(await readFile(file, 'utf16le'), key);
        // Something that is not what `reg export` writes is no "nothing there".
        if (tree === undefined) throw new Error('not a registry export');
        return tree;
      } catch (error) {
        // `reg export` ends with 1 for a key that is not there.
        if (error instanceof Error && 'code' in error && error.code === 1) return undefined;
        throw error;
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

/**
 * Windows' own folder of programs, from the library that every process has from there. `SystemRoot` of the environment is
 * the person's to change. `undefined` on other systems.
 */
export function systemFolderIn(libraries: readonly string[]): string | undefined {
  return libraries.find((file) => /\\ntdll\.dll$/iu.test(file))?.replace(/\\[^\\]*$/u, '');
}
