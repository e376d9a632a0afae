import { describe, expect, it } from 'vitest';
import { desktopLabels } from '../../../electron/app/desktop-labels.ts';

describe('words of the tray', () => {
  it.each([
    ['ja', 'en-US', '終了'],
    ['en', 'ja-JP', 'Quit'],
    ['system', 'ja', '終了'],
    ['system', 'ja-JP', '終了'],
    ['system', 'jam', 'Quit'],
    ['system', 'de-DE', 'Quit'],
  ] as const)('are in the language of %s on %s', (language, locale, quit) => {
    expect(desktopLabels(language, locale).quit).toBe(quit);
  });
});
