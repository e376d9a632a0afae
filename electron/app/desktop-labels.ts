import type { Settings } from '../../shared/contract/settings.ts';
import type { Language } from '../../shared/language.ts';
import { desktopWords } from '../../shared/words/desktop-words.ts';

/** The words of the tray, in the language of the settings or, for `system`, of the operating system. */
export function desktopLabels(language: Settings['language'], locale: string): (typeof desktopWords)[Language] {
  return desktopWords[languageInForce(language, locale)];
}

/** The language a setting means, given the operating system's BCP 47 tag. */
export function languageInForce(language: Settings['language'], locale: string): Language {
  return language === 'system' ? languageOfLocale(locale) : language;
}

/** Japanese for every Japanese locale, English for the rest. `locale` is a BCP 47 tag. */
export function languageOfLocale(locale: string): Language {
  return /^ja(?:-|$)/iu.test(locale) ? 'ja' : 'en';
}
