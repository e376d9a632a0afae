import { mkdirSync } from 'node:fs';
import Conf from 'conf';
import type { SettingsStore } from '../app/ports.ts';
import { SETTINGS_FILE } from '../app/settings.ts';

/** The settings file of the desktop app, through the library that its store is built on. Throws when it is broken. */
export function confSettings(folder: string): SettingsStore {
  // The library would make the folder readable for everyone.
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const conf = new Conf<Record<string, unknown>>({
    cwd: folder,
    configName: SETTINGS_FILE.replace(/\.json$/u, ''),
    configFileMode: 0o600,
  });
  return {
    read: () => ({ ...conf.store }),
    write: (settings) => {
      conf.store = { ...settings };
    },
  };
}
