import { useSettings } from '../../state/settings-store.ts';

/**
 * The BCP 47 tag to write dates and numbers in: the system's own where it is of the language the screens speak (so
 * that en-GB stays British), else that language.
 */
export function useLocale(): string {
  const language = useSettings((state) => state.language);
  const system = useSettings((state) => state.info?.locale) ?? '';
  return isTagOf(system, language) ? system : language;
}

function isTagOf(tag: string, language: string): boolean {
  if (!tag.toLowerCase().startsWith(language)) return false;
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    // Some systems hand out names such as `en_US.UTF-8`, which are no tags.
    return false;
  }
}
