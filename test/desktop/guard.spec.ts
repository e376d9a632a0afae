import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { THEMES } from '../../shared/contract/settings.ts';
import { LANGUAGES } from '../../shared/language.ts';
import { checkWords } from '../../shared/words/check-words.ts';
import { guardWords } from '../../shared/words/guard-words.ts';
import { writeSettings } from '../app/app.ts';
import { violations } from './axe.ts';
import { hasHands, test, windowOf } from './launch.ts';

const words = guardWords.ja;
const TEXT = '山田さんの携帯は090-5550-0142です。';
const REPLACE = 'CommandOrControl+Shift+Y';
const UNDO = 'CommandOrControl+Shift+Backspace';

const read = (app: ElectronApplication) => app.evaluate(({ clipboard }) => clipboard.readText());
const copy = (app: ElectronApplication, text: string) =>
  app.evaluate(({ clipboard }, given) => clipboard.writeText(given), text);
const press = (app: ElectronApplication, keys: string) =>
  app.evaluate((_electron, given) => globalThis.__standin?.pressShortcut(given), keys);
const power = (app: ElectronApplication, event: string) =>
  app.evaluate((_electron, given) => globalThis.__standin?.power(given), event);

/** Addresses of the windows that are open now. */
const pages = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .map((it) => it.webContents.getURL())
      .sort(),
  );
const MAIN = 'app://sekisho/index.html';
const NOTICE = 'app://sekisho/notice.html';

/** The page of the notice once it shows. */
async function notice(app: ElectronApplication): Promise<Page> {
  await expect.poll(() => pages(app)).toContain(NOTICE);
  let found: Page | undefined;
  await expect
    .poll(() => {
      found = app.windows().find((page) => page.url().endsWith('/notice.html'));
      return found !== undefined;
    })
    .toBe(true);
  return found as Page;
}

test.describe('the clipboard guard', () => {
  test.skip(!hasHands, 'nobody can press keys in every program from here');

  test.beforeEach(async ({ folder }) => {
    writeSettings(folder, { guard: true });
  });

  /** Starts the app and waits until the guard has seen what is on the clipboard. */
  async function watching(run: () => Promise<{ app: ElectronApplication; page: Page }>) {
    const started = await run();
    await copy(started.app, `no secret ${Math.random()}`);
    await started.page.waitForTimeout(1_500);
    return started;
  }

  test('a copy that may not go is told, replaced by one key and put back by another', async ({ run }) => {
    const { app } = await watching(run);
    await copy(app, TEXT);
    const page = await notice(app);
    await expect(page.getByText(words.notice.mask.title)).toBeVisible();
    await expect(page.getByText(words.count(checkWords.ja.group.personal, 2))).toBeVisible();
    expect(await page.locator('body').innerText()).not.toContain('5550');
    await press(app, REPLACE);
    await expect(page.getByText(words.notice.replaced.title)).toBeVisible();
    expect(await read(app)).not.toContain('5550');
    await press(app, UNDO);
    await expect(page.getByText(words.notice['put-back'].title)).toBeVisible();
    expect(await read(app)).toBe(TEXT);
    await expect.poll(() => pages(app)).toEqual([MAIN]);
  });

  test('the notice takes no focus and gives its keys back', async ({ run }) => {
    const { app } = await watching(run);
    const isTaken = () => app.evaluate(({ globalShortcut }, keys) => globalShortcut.isRegistered(keys), REPLACE);
    await copy(app, TEXT);
    const page = await notice(app);
    await expect(page.getByText(words.notice.mask.title)).toBeVisible();
    expect(await isTaken()).toBe(true);
    const window = await windowOf({ app, page });
    expect(await window.evaluate((it) => `${it.isFocusable()} ${it.isFocused()} ${it.isAlwaysOnTop()}`)).toBe(
      'false false true',
    );
    await page.getByRole('button', { name: words.dismiss }).click();
    await expect.poll(() => pages(app)).toEqual([MAIN]);
    expect(await isTaken()).toBe(false);
  });

  test('what may go is not spoken of, and neither is what the app copied itself', async ({ run }) => {
    const { app, page } = await watching(run);
    await copy(app, '会議は3階です。');
    await page.waitForTimeout(2_000);
    await page.evaluate((text) => window.sekisho?.call('clipboard.write', { text }), TEXT);
    await page.waitForTimeout(2_000);
    expect([await pages(app), await read(app)]).toEqual([[MAIN], TEXT]);
  });

  test('a locked computer is not watched; an unlocked one is again', async ({ run }) => {
    const { app, page } = await watching(run);
    await power(app, 'lock-screen');
    await copy(app, TEXT);
    await page.waitForTimeout(2_000);
    expect(await pages(app)).toEqual([MAIN]);
    await power(app, 'unlock-screen');
    await notice(app);
    await power(app, 'suspend');
    await expect.poll(() => pages(app)).toEqual([MAIN]);
  });

  test('the tray gives it a rest and wakes it again; the settings switch it off', async ({ run }) => {
    const { app, page } = await watching(run);
    const menu = () => app.evaluate(() => globalThis.__standin?.trayMenu());
    const click = (label: string) => app.evaluate((_electron, it) => globalThis.__standin?.clickMenu(it), label);
    await click(words.tray['quarter-hour']);
    await copy(app, TEXT);
    await page.waitForTimeout(2_000);
    expect(await pages(app)).toEqual([MAIN]);
    const resume = (await menu())?.find((label) => label.startsWith(words.tray.resume('').slice(0, 5)));
    await click(resume ?? '');
    await expect.poll(menu).toContain(words.tray.tomorrow);
    // What was copied before the first look after a pause is left alone, so the first copies may come too early.
    const copyAgain = () => copy(app, `${TEXT}${Date.now()}`).then(() => pages(app));
    await expect.poll(copyAgain, { intervals: [2_000] }).toContain(NOTICE);
    await page.evaluate(() => window.sekisho?.call('settings.write', { guard: false }));
    await expect.poll(() => pages(app)).toEqual([MAIN]);
    await expect.poll(menu).not.toContain(words.tray.tomorrow);
  });

  test('what happened is in the history as counts, and Restore knows the placeholders', async ({ run }) => {
    const { app, page } = await watching(run);
    await copy(app, TEXT);
    await notice(app);
    await press(app, REPLACE);
    const history = async () => {
      const answer = await page.evaluate(() => window.sekisho?.call('history.list', undefined));
      return answer?.ok ? JSON.stringify(answer.value) : '';
    };
    await expect.poll(history).toContain('copied-safe');
    expect(await history()).not.toContain('5550');
    const safe = await read(app);
    await page.getByRole('radio', { name: checkWords.ja.tabs.restore }).click({ force: true });
    await page.getByRole('textbox').first().fill(safe);
    await expect(page.getByRole('textbox').nth(1)).toHaveValue(TEXT);
  });

  test('the safe text leaves the clipboard with the app', async ({ run }) => {
    const first = await watching(run);
    await copy(first.app, TEXT);
    const page = await notice(first.app);
    await press(first.app, REPLACE);
    await expect(page.getByText(words.notice.replaced.title)).toBeVisible();
    await first.app.close();
    const again = await run();
    expect(await read(again.app)).toBe('');
  });

  for (const language of LANGUAGES) {
    test(`axe-core has nothing against the notice in any colours: ${language}`, async ({ run, folder }) => {
      writeSettings(folder, { guard: true, language });
      const { app, page: main } = await watching(run);
      for (const theme of THEMES) {
        await main.evaluate((wanted) => window.sekisho?.call('settings.write', { theme: wanted }), theme);
        await copy(app, `${TEXT}${theme}`);
        const page = await notice(app);
        await expect(page.getByText(guardWords[language].notice.mask.title)).toBeVisible();
        expect(await violations(page), theme).toEqual([]);
        await press(app, REPLACE);
        await expect(page.getByText(guardWords[language].notice.replaced.title)).toBeVisible();
        expect(await violations(page), theme).toEqual([]);
        await page.getByRole('button', { name: guardWords[language].dismiss }).click();
        await expect.poll(() => pages(app)).toEqual([MAIN]);
      }
    });
  }

  test('what only the test runtime pretends about the small windows is what we have reviewed', async ({ run }) => {
    const { app } = await watching(run);
    await copy(app, TEXT);
    await notice(app);
    const gaps = await app.evaluate(() =>
      [...(globalThis.__standin?.gaps ?? [])].filter((gap) => !/icon|screen is/u.test(gap)).sort(),
    );
    expect(gaps).toEqual([
      "App event 'session-created' is never emitted",
      'BrowserWindowConstructorOptions.alwaysOnTop has no effect',
      'BrowserWindowConstructorOptions.autoHideMenuBar has no effect',
      'BrowserWindowConstructorOptions.frame has no effect',
      'BrowserWindowConstructorOptions.skipTaskbar has no effect',
      "WebContents event 'will-attach-webview' is never emitted",
      'WebPreferences.spellcheck has no effect',
      'app.getLocale is a constant',
      'screen.getCursorScreenPoint is what the spec sets in __standin.cursor',
      'setPermissionCheckHandler is kept and asked only before the request handler',
    ]);
  });
});
