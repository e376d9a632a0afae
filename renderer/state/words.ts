import type { Language } from '../../shared/language.ts';
import { useSettings } from './settings-store.ts';

/** The language the screens speak now. */
export function useLanguage(): Language {
  return useSettings((state) => state.language);
}

/** The words of the language the screens speak now; changes at once when the setting does. */
export function useWords<W>(words: Readonly<Record<Language, W>>): W {
  return words[useLanguage()];
}

/** The same outside of a component. */
export function currentWords<W>(words: Readonly<Record<Language, W>>): W {
  return words[useSettings.getState().language];
}
