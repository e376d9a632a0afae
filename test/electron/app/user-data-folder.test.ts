import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { companyFolder, userDataFolder } from '../../../electron/app/user-data-folder.ts';

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
    ['linux', 'C:', '/etc/sekisho'],
    ['darwin', 'C:', '/Library/Application Support/Sekisho'],
    ['win32', 'C:', 'C:\\ProgramData\\Sekisho'],
    ['win32', 'D:', 'D:\\ProgramData\\Sekisho'],
  ])('of the company are its own on %s %s', (platform, drive, folder) => {
    expect(companyFolder(platform, drive)).toBe(folder);
  });
});
