import type { Trouble } from '../../shared/contract/calls.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../shared/contract/settings.ts';
import { settingsShape } from '../../shared/contract/settings-shape.ts';
import type { Files, SettingsStore } from './ports.ts';

/** Name of the settings file in the person's folder, for every host. */
export const SETTINGS_FILE = 'settings.json';

export interface SettingsKeeper {
  readonly troubles: readonly Trouble[];
  read(): Settings;
  /** Changes the given fields and returns the whole. */
  write(change: Partial<Settings>): Settings;
}

/**
 * Opens the settings. A file that cannot be read is renamed, the defaults are used, and `troubles` says so. When not
 * even the rename works, the settings live in memory until the program ends.
 */
export async function openSettings(open: () => SettingsStore, files: Files): Promise<SettingsKeeper> {
  const first = attempt(open);
  if (first !== undefined) return keeper(first.store, first.settings, []);
  const troubles = ['settings-unreadable'] as const;
  const second = await files.setAside(SETTINGS_FILE).then(
    () => attempt(open),
    () => undefined,
  );
  return keeper(second?.store, DEFAULT_SETTINGS, troubles);
}

function attempt(open: () => SettingsStore): { store: SettingsStore; settings: Settings } | undefined {
  try {
    const store = open();
    const kept = store.read();
    // Fields that a newer release added are absent from an older file.
    const parsed = settingsShape(isRecord(kept) ? { ...DEFAULT_SETTINGS, ...kept } : kept);
    return parsed.ok ? { store, settings: parsed.value } : undefined;
  } catch {
    // Whatever the store threw, the answer is the same: this file cannot be read.
    return undefined;
  }
}

function keeper(store: SettingsStore | undefined, start: Settings, troubles: readonly Trouble[]): SettingsKeeper {
  let settings = start;
  return {
    troubles,
    read: () => settings,
    write(change) {
      const next = { ...settings, ...change };
      store?.write(next);
      settings = next;
      return next;
    },
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
