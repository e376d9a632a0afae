import ElectronStore from 'electron-store';
import type { SettingsStore } from '../app/ports.ts';
import { SETTINGS_FILE } from '../app/settings.ts';
import type { Bounds } from '../app/window-bounds.ts';

type Anything = Record<string, unknown>;

/** The settings file in the person's folder. Throws when it is broken. */
export function keptSettings(): SettingsStore {
  const store = new ElectronStore<Anything>({ name: SETTINGS_FILE.replace(/\.json$/u, ''), configFileMode: 0o600 });
  return {
    read: () => ({ ...store.store }),
    write: (settings) => {
      store.store = { ...settings };
    },
  };
}

export interface KeptBounds {
  /** Whatever the file holds. */
  readonly read: () => unknown;
  readonly write: (bounds: Bounds) => void;
}

/** Where the window was left. It is no setting that a person edits, so a broken file is simply started anew. */
export function keptBounds(): KeptBounds {
  const store = new ElectronStore<Anything>({ name: 'window', clearInvalidConfig: true, configFileMode: 0o600 });
  return {
    read: () => ({ ...store.store }),
    write: (bounds) => {
      store.store = { ...bounds };
    },
  };
}
