import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { THEMES } from '../../shared/contract/settings.ts';
import { LANGUAGES } from '../../shared/language.ts';
import { findingCardWords } from '../../shared/words/finding-card-words.ts';
import { guardWords } from '../../shared/words/guard-words.ts';
import { momentWords } from '../../shared/words/moment-words.ts';
import { quickWords } from '../../shared/words/quick-words.ts';
import { writeSettings } from '../app/app.ts';
import { violations } from './axe.ts';
import { hasHands, test } from './launch.ts';

const ONE = '折り返しは090-5550-0142までお願いします。';
const TWO = '山田さんの携帯は090-5550-0142です。';
const WRONG = 'CommandOrControl+Shift+X';
const UNDO = 'CommandOrControl+Shift+Backspace';
const KEYS = 'Control+Shift+K';
const words = guardWords.ja;

const press = (app: ElectronApplication, keys: string) =>
  app.evaluate((_electron, given) => globalThis.__standin?.pressShortcut(given), keys);
const copy = (app: ElectronApplication, text: string) =>
  app.evaluate(({ clipboard }, given) => clipboard.writeText(given), text);

/** The page of a small window once it shows. */
async function windowAt(app: ElectronApplication, name: 'notice' | 'quick'): Promise<Page> {
  let found: Page | undefined;
  await expect
    .poll(() => {
      found = app.windows().find((page) => page.url().endsWith(`/${name}.html`));
      return found !== undefined;
    })
    .toBe(true);
  return found as Page;
}

test.describe('what is wrong, and what is worth a minute', () => {
  test.skip(!hasHands, 'nobody can press keys in every program from here');

  test.beforeEach(({ folder }) => writeSettings(folder, { guard: true, shortcut: KEYS }));

  /** Starts the app and waits until the guard has seen what is on the clipboard. */
  async function watching(run: () => Promise<{ app: ElectronApplication; page: Page }>) {
    const started = await run();
    await copy(started.app, `no secret ${Math.random()}`);
    await started.page.waitForTimeout(1_500);
    return started;
  }

  test('the guard marks the only finding of a copy by one key and takes it back by another', async ({ run }) => {
    const { app } = await watching(run);
    await copy(app, ONE);
    const page = await windowAt(app, 'notice');
    await expect(page.getByRole('button', { name: words.wrong.one })).toBeVisible();
    await press(app, WRONG);
    await expect(page.getByText(words.notice.marked.title)).toBeVisible();
    await press(app, UNDO);
    await expect(page.getByText(words.notice.mask.title)).toBeVisible();
  });

  test('of several findings one is marked in the quick check', async ({ run }) => {
    const { app } = await watching(run);
    await copy(app, TWO);
    await expect((await windowAt(app, 'notice')).getByRole('button', { name: words.wrong.choose })).toBeVisible();
    await press(app, WRONG);
    const page = await windowAt(app, 'quick');
    await expect(page.getByText(quickWords.ja.at(1, 2))).toBeVisible();
    await page.keyboard.press('F8');
    await expect(page.getByText(quickWords.ja.at(2, 2))).toBeVisible();
    await page.keyboard.press('Alt+w');
    await expect(page.getByText(findingCardWords.ja.card.wrongMarked)).toBeVisible();
    await expect(page.locator('.quick__safe')).toHaveValue(/090-5550-0142/u);
    expect(await page.locator('.quick__found').innerText()).not.toContain('5550');
    await page.keyboard.press('Control+z');
    await expect(page.locator('.quick__safe')).not.toHaveValue(/5550/u);
  });

  test('the card that the guard offers plays in the app’s window, and the entry names its lesson', async ({ run }) => {
    const { app, page: main } = await watching(run);
    await copy(app, TWO);
    const page = await windowAt(app, 'notice');
    await page.getByRole('button', { name: /カードで学ぶ/u }).click();
    const panel = main.getByRole('complementary', { name: momentWords.ja.title });
    await expect(panel.locator('.lesson__card')).toBeVisible();
    await page.getByRole('button', { name: words.dismiss }).click();
    const entries = async () => {
      const answer = await main.evaluate(() => window.sekisho?.call('history.list', undefined));
      return answer?.ok ? JSON.stringify(answer.value) : '';
    };
    await expect.poll(entries).toContain('"lesson"');
  });

  test('the quick check plays its card, and Enter copies nothing meanwhile', async ({ run }) => {
    const { app } = await watching(run);
    await copy(app, TWO);
    await press(app, KEYS);
    const page = await windowAt(app, 'quick');
    await page.getByRole('button', { name: momentWords.ja.see }).click();
    await expect(page.locator('.lesson__card')).toBeVisible();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(page.locator('.quick__safe')).toBeVisible();
    expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe(TWO);
  });

  for (const language of LANGUAGES) {
    test(`axe-core has nothing against marks and cards in any colours: ${language}`, async ({ run, folder }) => {
      writeSettings(folder, { guard: true, shortcut: KEYS, language });
      const { app, page: main } = await watching(run);
      for (const theme of THEMES) {
        await main.evaluate((wanted) => window.sekisho?.call('settings.write', { theme: wanted }), theme);
        await copy(app, `${TWO}${theme}`);
        const notice = await windowAt(app, 'notice');
        await expect(notice.getByRole('button', { name: guardWords[language].wrong.choose })).toBeVisible();
        expect(await violations(notice), theme).toEqual([]);
        await press(app, WRONG);
        const page = await windowAt(app, 'quick');
        await expect(page.getByText(quickWords[language].at(1, 2))).toBeVisible();
        await page.keyboard.press('Alt+w');
        await expect(page.getByText(findingCardWords[language].card.wrongMarked)).toBeVisible();
        await expect(page.locator('.quick__verdict')).toHaveAttribute('aria-busy', 'false');
        expect(await violations(page), theme).toEqual([]);
        await page.keyboard.press('Control+z');
        await page.keyboard.press('Escape').catch(() => undefined);
      }
    });
  }
});
