import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { THEMES } from '../../shared/contract/settings.ts';
import { LANGUAGES, type Language } from '../../shared/language.ts';
import { quickWords } from '../../shared/words/quick-words.ts';
import { writeSettings } from '../app/app.ts';
import { violations } from './axe.ts';
import { hasHands, type Started, test, windowOf } from './launch.ts';

const TEXT = '山田さんの携帯は090-5550-0142です。';
const BLOCKED = '【社外秘】\n来期の計画です。';
const KEYS = 'Control+Shift+K';

const read = (app: ElectronApplication) => app.evaluate(({ clipboard }) => clipboard.readText());
const quickWindows = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .filter((it) => it.webContents.getURL().endsWith('/quick.html'))
      .map((it) => it.getBounds()),
  );

/** A key that closes the window takes the page away before the key is up again. */
const press = (page: Page, key: string) => page.keyboard.press(key).catch(() => undefined);

/** Copies a text, presses the shortcut, and waits for the verdict. */
async function ask({ app }: Pick<Started, 'app'>, text: string): Promise<Page> {
  await app.evaluate(({ clipboard }, given) => clipboard.writeText(given), text);
  await app.evaluate((_electron, keys) => globalThis.__standin?.pressShortcut(keys), KEYS);
  let found: Page | undefined;
  await expect
    .poll(() => {
      found = app.windows().find((page) => page.url().endsWith('/quick.html'));
      return found !== undefined;
    })
    .toBe(true);
  const page = found as Page;
  await expect(page.locator('.quick__verdict')).toHaveAttribute('aria-busy', 'false');
  return page;
}

test.describe('the quick check', () => {
  test.skip(!hasHands, 'nobody can press keys in every program from here');

  /** Starts the app and waits until its window shows: a window that shows takes the focus. */
  const start = async (run: () => Promise<Started>, folder: string, language: Language = 'ja') => {
    writeSettings(folder, { shortcut: KEYS, language });
    const started = await run();
    const window = await windowOf(started);
    await expect.poll(() => window.evaluate((it) => it.isVisible())).toBe(true);
    return started;
  };

  test('Enter copies the safe text and closes', async ({ run, folder }) => {
    const started = await start(run, folder);
    const page = await ask(started, TEXT);
    expect(await page.locator('body').innerText()).not.toContain('5550');
    await press(page, 'Enter');
    await expect.poll(() => quickWindows(started.app)).toEqual([]);
    const safe = await read(started.app);
    expect(safe).toContain('[PHONE_1]');
    expect(safe).not.toContain('5550');
  });

  test('Esc leaves everything as it was', async ({ run, folder }) => {
    const started = await start(run, folder);
    const page = await ask(started, TEXT);
    await press(page, 'Escape');
    await expect.poll(() => quickWindows(started.app)).toEqual([]);
    expect(await read(started.app)).toBe(TEXT);
  });

  test('Ctrl+Enter goes on in the whole app', async ({ run, folder }) => {
    const started = await start(run, folder);
    const page = await ask(started, TEXT);
    await press(page, 'Control+Enter');
    await expect.poll(() => quickWindows(started.app)).toEqual([]);
    await expect(started.page.locator('.cm-content').first()).toContainText(TEXT);
    expect(await read(started.app)).toBe(TEXT);
  });

  test('a text that must not be sent is not copied, and the window stays', async ({ run, folder }) => {
    const started = await start(run, folder);
    const page = await ask(started, BLOCKED);
    await page.keyboard.press('Enter');
    await expect(page.getByText(quickWords.ja.held)).toBeVisible();
    expect(await quickWindows(started.app)).toHaveLength(1);
    expect(await read(started.app)).toBe(BLOCKED);
  });

  test('opens beside the pointer, and never over an edge', async ({ run, folder }) => {
    const started = await start(run, folder);
    for (const pointer of [
      { x: 200, y: 100 },
      { x: 1270, y: 890 },
    ]) {
      await started.app.evaluate((_electron, { x, y }) => {
        if (globalThis.__standin !== undefined) Object.assign(globalThis.__standin.cursor, { x, y });
      }, pointer);
      const page = await ask(started, TEXT);
      const [bounds] = await quickWindows(started.app);
      const { x = 0, y = 0, width = 0, height = 0 } = bounds ?? {};
      expect([x >= 0, y >= 0, x + width <= 1280, y + height <= 900]).toEqual([true, true, true, true]);
      const away = Math.max(x - pointer.x, pointer.x - x - width, y - pointer.y, pointer.y - y - height);
      expect(away).toBeLessThanOrEqual(12);
      await press(page, 'Escape');
      await expect.poll(() => quickWindows(started.app)).toEqual([]);
    }
  });

  test('the key that confirms kanji does nothing', async ({ run, folder }) => {
    const started = await start(run, folder);
    const page = await ask(started, TEXT);
    await page.evaluate(() => {
      for (const press of [{ isComposing: true }, { keyCode: 229 }]) {
        window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ...press }));
        window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', ...press }));
      }
    });
    await page.waitForTimeout(500);
    expect(await quickWindows(started.app)).toHaveLength(1);
    expect(await read(started.app)).toBe(TEXT);
  });

  for (const language of LANGUAGES) {
    test(`axe-core has nothing against it in any colours: ${language}`, async ({ run, folder }) => {
      const started = await start(run, folder, language);
      for (const theme of THEMES) {
        await started.page.evaluate((wanted) => window.sekisho?.call('settings.write', { theme: wanted }), theme);
        for (const text of [TEXT, BLOCKED]) {
          const page = await ask(started, text);
          await expect(page.locator('html')).toHaveAttribute('lang', language);
          await expect(page.getByRole('main', { name: quickWords[language].title })).toBeVisible();
          expect(await violations(page), `${theme} ${text}`).toEqual([]);
          await press(page, 'Escape');
          await expect.poll(() => quickWindows(started.app)).toEqual([]);
        }
      }
    });
  }
});
