import { useSettings } from './settings-store.ts';

/** Keeps `lang` and `data-theme` of the page in step with the settings; the style sheets do the rest. */
export function followAppearance(page: Document): () => void {
  const apply = ({ settings, language }: ReturnType<typeof useSettings.getState>) => {
    page.documentElement.lang = language;
    if (settings.theme === 'system') delete page.documentElement.dataset.theme;
    else page.documentElement.dataset.theme = settings.theme;
  };
  apply(useSettings.getState());
  return useSettings.subscribe(apply);
}
