import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Registry } from './registration.ts';

const run = promisify(execFile);

/** The registry through Windows' own `reg.exe`. On other systems nothing calls it. */
export const windowsRegistry: Registry = {
  async read(key) {
    try {
      const { stdout } = await run('reg.exe', ['query', key, '/ve']);
      return /REG_SZ\s+(?<value>\S[^\r\n]*)/u.exec(stdout)?.groups?.value;
    } catch {
      // `reg query` ends with 1 for a key that is not there, which is all that is asked here.
      return undefined;
    }
  },
  async write(key, value) {
    await run('reg.exe', ['add', key, '/ve', '/t', 'REG_SZ', '/d', value, '/f']);
  },
  async remove(key) {
    await run('reg.exe', ['delete', key, '/f']);
  },
};
