import { beforeEach, describe, expect, it } from 'vitest';
import { setHost } from '../../../renderer/bridge/bridge.ts';
import { followAppearance } from '../../../renderer/state/appearance.ts';
import { languageOf, useSettings } from '../../../renderer/state/settings-store.ts';
import { currentWords } from '../../../renderer/state/words.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../shared/contract/settings.ts';
import { shellWords } from '../../../shared/words/shell-words.ts';

const problem = { path: '', message: { ja: 'だめです', en: 'no' } };

function hostWith(answers: Readonly<Record<string, unknown>>): void {
  const call = async (name: string) =>
    Object.hasOwn(answers, name)
      ? { ok: true as const, value: answers[name] }
      : { ok: false as const, code: 'refused' as const, problem };
  setHost({ call, listen: () => () => undefined });
}

describe('settings', () => {
  beforeEach(() => useSettings.getState().take(DEFAULT_SETTINGS));

  it.each([
    ['system', 'ja-JP', 'ja'],
    ['system', 'JA', 'ja'],
    ['system', 'en-GB', 'en'],
    ['system', 'de', 'en'],
    ['ja', 'en-GB', 'ja'],
    ['en', 'ja-JP', 'en'],
  ] as const)('speak, for %s on a %s system, %s', (setting, locale, language) => {
    expect(languageOf(setting, locale)).toBe(language);
  });

  it('follow the host and change the words at once', async () => {
    const settings: Settings = { ...DEFAULT_SETTINGS, language: 'en', theme: 'dark' };
    hostWith({ 'app.info': undefined, 'settings.read': settings });
    const stop = followAppearance(document);
    await useSettings.getState().load();
    expect(currentWords(shellWords).routes.history).toBe('Records');
    expect(document.documentElement.lang).toBe('en');
    expect(document.documentElement.dataset).toMatchObject({ theme: 'dark' });
    useSettings.getState().take({ ...settings, language: 'ja', theme: 'system' });
    expect(document.documentElement.lang).toBe('ja');
    expect(document.documentElement.dataset).not.toHaveProperty('theme');
    stop();
  });

  it('are taken back when the host refuses the change', async () => {
    hostWith({});
    const change = useSettings.getState().change({ theme: 'dark' });
    expect(useSettings.getState().settings.theme).toBe('dark');
    await change;
    expect(useSettings.getState().settings.theme).toBe('system');
    expect(useSettings.getState().problem).toEqual(problem);
  });
});
