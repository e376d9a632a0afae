import { join } from 'node:path';

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

/** The company's policy file. Only an administrator can write there. */
export function installedPolicyFile({ platform, env }: Pick<Machine, 'platform' | 'env'>): string {
  if (platform === 'win32') return join(env.ProgramData ?? 'C:\\ProgramData', 'Sekisho', 'policy.json');
  if (platform === 'darwin') return '/Library/Application Support/Sekisho/policy.json';
  return '/etc/sekisho/policy.json';
}
