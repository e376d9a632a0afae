import { create } from 'zustand';
import type { AppInfo } from '../../shared/contract/calls.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../shared/contract/settings.ts';
import type { Problem } from '../../shared/contract/shape.ts';
import type { Language } from '../../shared/language.ts';
import { call } from '../bridge/bridge.ts';

interface SettingsState {
  readonly settings: Settings;
  /** The language in force: the setting, or the system's. */
  readonly language: Language;
  /** Unknown until the host has answered. */
  readonly info: AppInfo | undefined;
  readonly problem: Problem | undefined;
  readonly load: () => Promise<void>;
  /** Takes settings that another window wrote. */
  readonly take: (settings: Settings) => void;
  /** Shows the change at once, then lets the host keep it; what the host refuses is taken back. */
  readonly change: (change: Partial<Settings>) => Promise<void>;
}

/** The language a setting means, given the system's BCP 47 tag. */
export function languageOf(setting: Settings['language'], locale: string): Language {
  if (setting !== 'system') return setting;
  return locale.toLowerCase().startsWith('ja') ? 'ja' : 'en';
}

export const useSettings = create<SettingsState>((set, get) => {
  const systemLocale = () => get().info?.locale ?? globalThis.navigator?.language ?? 'ja';
  const take = (settings: Settings) => set({ settings, language: languageOf(settings.language, systemLocale()) });
  return {
    settings: DEFAULT_SETTINGS,
    language: languageOf('system', globalThis.navigator?.language ?? 'ja'),
    info: undefined,
    problem: undefined,
    take,
    load: async () => {
      const [info, settings] = await Promise.all([call('app.info'), call('settings.read')]);
      if (info.ok) set({ info: info.value });
      set({ problem: settings.ok ? undefined : settings.problem });
      take(settings.ok ? settings.value : get().settings);
    },
    change: async (change) => {
      const before = get().settings;
      take({ ...before, ...change });
      const answer = await call('settings.write', change);
      set({ problem: answer.ok ? undefined : answer.problem });
      take(answer.ok ? answer.value : before);
    },
  };
});
