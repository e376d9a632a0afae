import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { installedPolicyFile, userDataFolder } from '../../../electron/app/user-data-folder.ts';

const home = '/people/me';

describe('folders', () => {
  it.each([
    ['linux', {}, join(home, '.config/sekisho')],
    ['linux', { XDG_CONFIG_HOME: '/conf' }, '/conf/sekisho'],
    ['linux', { XDG_CONFIG_HOME: '' }, join(home, '.config/sekisho')],
    ['darwin', { XDG_CONFIG_HOME: '/conf' }, join(home, 'Library/Application Support/sekisho')],
    ['win32', { APPDATA: '/roaming' }, join('/roaming', 'sekisho')],
    ['win32', {}, join(home, 'AppData/Roaming/sekisho')],
  ])("are Electron's on %s with %o", (platform, env, folder) => {
    expect(userDataFolder({ platform, env, home })).toBe(folder);
  });

  it.each([
    ['linux', '/etc/sekisho/policy.json'],
    ['darwin', '/Library/Application Support/Sekisho/policy.json'],
    ['win32', join('C:\\ProgramData', 'Sekisho', 'policy.json')],
  ])('of the policy belong to the administrator on %s', (platform, file) => {
    expect(installedPolicyFile({ platform, env: { HOME: home, XDG_CONFIG_HOME: '/conf' } })).toBe(file);
  });
});
