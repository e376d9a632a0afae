import { expect } from '@playwright/test';
import { desktopWords } from '../../shared/words/desktop-words.ts';
import { guardWords } from '../../shared/words/guard-words.ts';
import { hasHands, test } from './launch.ts';

const TEXT = '携帯: 090-1234-5678';

test.describe('the tray', () => {
  test.skip(!hasHands, 'nobody can click the tray of Electron itself from here');

  test('the menu follows the language', async ({ run }) => {
    const { app, page } = await run();
    const menu = () => app.evaluate(() => globalThis.__standin?.trayMenu().filter((label) => label !== ''));
    const { ja, en } = desktopWords;
    await expect.poll(menu).toEqual([ja.open, ja.checkClipboard, guardWords.ja.tray.watch, ja.quit]);
    await page.evaluate(() => window.sekisho?.call('settings.write', { language: 'en' }));
    await expect.poll(menu).toEqual([en.open, en.checkClipboard, guardWords.en.tray.watch, en.quit]);
  });

  test("the tray checks the clipboard's text", async ({ run }) => {
    const { app, page } = await run();
    await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), TEXT);
    await app.evaluate((_electron, label) => globalThis.__standin?.clickMenu(label), desktopWords.ja.checkClipboard);
    await expect(page.locator('.cm-content').first()).toContainText(TEXT);
  });

  test('the tray ends the app', async ({ run }) => {
    const { app } = await run();
    const ended = app.waitForEvent('close');
    await app
      .evaluate((_electron, label) => void globalThis.__standin?.clickMenu(label), desktopWords.ja.quit)
      .catch(() => undefined);
    await ended;
  });

  test('what only the test runtime pretends is what we have reviewed', async ({ run }) => {
    const { app, page } = await run();
    await page.evaluate(() => window.sekisho?.call('app.info', undefined));
    const gaps = await app.evaluate(() => [...(globalThis.__standin?.gaps ?? [])].sort());
    expect(gaps).toEqual([
      "App event 'session-created' is never emitted",
      'BrowserWindowConstructorOptions.autoHideMenuBar has no effect',
      'BrowserWindowConstructorOptions.icon has no effect',
      "WebContents event 'will-attach-webview' is never emitted",
      'WebPreferences.spellcheck has no effect',
      'app.getLocale is a constant',
      'screen is a constant',
      'setPermissionCheckHandler is kept and asked only before the request handler',
      'tray icon is not drawn',
    ]);
  });
});

test('keys that are no keys are told as a trouble, and the app runs', async ({ run }) => {
  const { page } = await run();
  const troubles = () =>
    page.evaluate(async () => {
      const info = await window.sekisho?.call('app.info', undefined);
      return info?.ok ? (info.value as { troubles: string[] }).troubles : undefined;
    });
  expect(await troubles()).toEqual([]);
  await page.evaluate(() => window.sekisho?.call('settings.write', { shortcut: 'Not+A+Key' }));
  expect(await troubles()).toEqual(['shortcut-taken']);
  await page.evaluate(() => window.sekisho?.call('settings.write', { shortcut: '' }));
  expect(await troubles()).toEqual([]);
});
