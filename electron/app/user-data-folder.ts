import { join, win32 } from 'node:path';

export interface Machine {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/**
 * The folder that holds a person's settings, history and progress. The same place that Electron uses for an app named
 * `sekisho` (electronjs.org/docs/latest/api/app, `appData` and `userData`), so every host finds the same files.
 */
export function userDataFolder({ platform, env, home }: Machine): string {
  if (platform === 'win32') return join(env.APPDATA ?? join(home, 'AppData', 'Roaming'), 'sekisho');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'sekisho');
  return join(env.XDG_CONFIG_HOME || join(home, '.config'), 'sekisho');
}

/**
 * The folder of the company's files on this machine. `drive` is the system's own on Windows: the environment's word for
 * the folder is the person's to change, and would lead away from the company's policy.
 */
export function companyFolder(platform: string, drive = 'C:'): string {
  if (platform === 'win32') return win32.join(`${drive}\\`, 'ProgramData', 'Sekisho');
  return platform === 'darwin' ? '/Library/Application Support/Sekisho' : '/etc/sekisho';
}

/** The public keys that a company trusts, beside its policy. */
export const KEYS_FILE = 'trusted-keys.json';

/** What a person marked as wrong, in their own folder. */
export const WRONG_FILE = 'wrong.json';
