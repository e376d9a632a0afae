import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { manyEntries, writeRecord } from '../../build/many-entries.ts';
import { dashboardPartWords } from '../../shared/words/dashboard-part-words.ts';
import { dashboardWords } from '../../shared/words/dashboard-words.ts';
import { recordsWords } from '../../shared/words/records-words.ts';
import { violations } from './access-specs.ts';
import { type App, type AppTest, goTo } from './app.ts';

/** Opens the figures from the menu, with the keyboard alone. */
async function openDashboard(app: App): Promise<void> {
  await goTo(app, 'history');
  const link = app.page.getByRole('link', { name: recordsWords[app.language].parts.dashboard });
  await link.focus();
  await app.page.keyboard.press('Enter');
  await expect(link).toHaveAttribute('aria-current', 'page');
}

/** What the record says in numbers, on threads of the built app. */
export function dashboardSpecs(test: AppTest): void {
  for (const settings of [
    { language: 'ja', theme: 'light' },
    { language: 'en', theme: 'dark' },
  ] as const) {
    test.describe(`${settings.language} ${settings.theme}`, () => {
      test.use({ settings });

      test('counts the record of this computer, and axe-core has nothing against it', async ({ app }) => {
        const words = dashboardWords[app.language];
        writeRecord(join(app.folder, 'records'), manyEntries(300, 60));
        await openDashboard(app);
        await expect(app.page.getByText(words.loaded('300'))).toBeVisible();
        const totals = app.page.getByRole('region', { name: words.totals });
        await expect(totals.getByRole('definition').first()).toHaveText('300');
        for (const title of [words.trend, dashboardPartWords[app.language].rules])
          await expect(app.page.getByRole('region', { name: title, exact: true })).toBeVisible();
        expect(await violations(app.page)).toEqual([]);
        await app.page.setViewportSize({ width: 360, height: 740 });
        const wider = await app.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(wider).toBeLessThanOrEqual(0);
      });
    });
  }

  test('adds up a folder of exports and names what it cannot read, with the keyboard alone', async ({ app }) => {
    const words = dashboardWords.ja;
    const folder = join(app.folder, 'exports');
    mkdirSync(folder);
    const lines = [...manyEntries(40, 10)].map((entry) => `${JSON.stringify(entry)}\n`).join('');
    for (const name of ['one', 'one-again']) writeFileSync(join(folder, `${name}.jsonl`), `${lines}{"site":\n`);
    await openDashboard(app);
    await expect(app.page.getByText(words.empty)).toBeVisible();
    await app.page.getByRole('radio', { name: words.sources.record }).focus();
    await app.page.keyboard.press('ArrowRight');
    await app.page.getByRole('textbox', { name: words.folder }).focus();
    await app.page.keyboard.insertText(folder);
    await app.page.keyboard.press('Enter');
    await expect(app.page.getByText(words.loadedFolder('2', '1', '40'))).toBeVisible();
    await expect(app.page.getByText(words.doubles('40'))).toBeVisible();
    await expect(app.page.getByText(words.refused('2'))).toBeVisible();
    await expect(app.page.getByRole('rowheader', { name: 'one.jsonl' })).toBeVisible();
    expect(await violations(app.page)).toEqual([]);
  });
}
