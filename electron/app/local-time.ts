import type { Language } from '../../shared/language.ts';

/** An instant as a clock of this machine shows it: `2026/04/01 18:00`. */
export function localTime(instant: string, language: Language): string {
  const format = new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return format.format(new Date(instant));
}
