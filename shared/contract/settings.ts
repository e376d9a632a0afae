import type { Language } from '../language.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What a person may change. `settings-shape.ts` reads them. */
export interface Settings {
  /** `system` follows the operating system's language. */
  readonly language: Language | 'system';
  readonly theme: Theme;
  /** Site id the Check screen starts with, or '' for the strictest public tier. */
  readonly site: string;
  /** Electron accelerator of the global shortcut, or '' for none. */
  readonly shortcut: string;
  /** Whether the desktop app looks at what is copied. */
  readonly guard: boolean;
  /** Whether lessons show how kanji are read. */
  readonly furigana: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  language: 'system',
  theme: 'system',
  site: '',
  shortcut: 'CommandOrControl+Shift+K',
  guard: true,
  furigana: false,
};
