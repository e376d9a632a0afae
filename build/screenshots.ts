import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { userDataFolder } from '../electron/app/user-data-folder.ts';
import type { Theme } from '../shared/contract/settings.ts';
import { LANGUAGES, type Language } from '../shared/language.ts';
import { dashboardWords } from '../shared/words/dashboard-words.ts';
import { policyDraftWords } from '../shared/words/policy-draft-words.ts';
import { policySectionWords } from '../shared/words/policy-section-words.ts';
import { recordsWords } from '../shared/words/records-words.ts';
import { type App, deskWords, editorOf, goTo, listenTo, SCREENS, settled, writeSettings } from '../test/app/app.ts';
import { openSection, startDraft } from '../test/app/policy-specs.ts';
import { homeEnvironment, serve } from '../test/browser/serve.ts';
import { findOrInstallBrowser } from './browser.ts';
import { main as extensionPictures } from './extension-pictures.ts';

const FOLDER = 'build/pictures';
const THEMES: readonly Theme[] = ['light', 'dark'];

/** A message as people write it, with something of most kinds in it. All names and numbers are made up. */
const TEXT: Readonly<Record<Language, string>> = {
  ja: `次のメールを、ていねいな文面に直してください。

佐藤花子様
いつもお世話になっております。みどり商会の高橋太郎です。
お見積りの件、090-5550-0142 または taro.takahashi@example.co.jp までご連絡ください。
送付先は、東京都千代田区丸の内1-2-3 です。
`,
  en: `Please make this message more polite.

Dear Emma Clarke,
about the quote: call me at 212-555-0142 or write to james.nolan@example.com.
Please ship it to 12 Maple Street, Springfield, IL 62704.
`,
};

/** Who issues the policy that is drafted in the picture. */
const OFFICE: Readonly<Record<Language, string>> = { ja: '情報システム部', en: 'IT department' };

/** `npm run screenshots`: every screen in both languages and themes, taken from the real app in Chromium, and the extension. */
export async function main(): Promise<void> {
  const executablePath = findOrInstallBrowser();
  if (executablePath === undefined) {
    console.error('No Chromium could be found or installed; no pictures were taken.');
    process.exitCode = 1;
    return;
  }
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const browser = await chromium.launch({ executablePath });
  for (const language of LANGUAGES) {
    for (const theme of THEMES) {
      const context = await browser.newContext({ viewport: { width: 1180, height: 760 }, reducedMotion: 'reduce' });
      await picturesOf(context, language, theme);
      await context.close();
    }
  }
  await browser.close();
  await extensionPictures();
}

async function picturesOf(context: BrowserContext, language: Language, theme: Theme): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'sekisho-pictures-'));
  const env = homeEnvironment(home);
  const folder = userDataFolder({ platform: process.platform, env, home });
  writeSettings(folder, { language, theme });
  const host = await serve(env);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  const heard = listenTo(page);
  await page.goto(host.address);
  const nothing = () => Promise.resolve('');
  const app: App = { page, folder, language, readClipboard: nothing, reload: () => Promise.resolve(), ...heard };
  await fill(app);
  const take = async (name: string) => {
    await still(page);
    const path = join(FOLDER, `${name}.${language}.${theme}.png`);
    await page.screenshot({ path });
    console.log(path);
  };
  for (const screen of SCREENS) {
    await goTo(app, screen);
    await take(screen);
  }
  await goTo(app, 'history');
  await page.getByRole('link', { name: recordsWords[language].parts.dashboard }).click();
  await page.getByRole('region', { name: dashboardWords[language].totals }).waitFor();
  await take('dashboard');
  await startDraft(app);
  await page.getByRole('textbox', { name: policySectionWords[language].about.issuer }).fill(OFFICE[language]);
  await openSection(app, policyDraftWords[language].section.grid);
  await page.getByText(policyDraftWords[language].bar.kept).waitFor();
  await take('draft');
  await host.stop();
  rmSync(home, { recursive: true, force: true });
}

/** Checks and copies a message, so that there is something to see on every screen. */
async function fill(app: App): Promise<void> {
  const words = deskWords(app.language);
  await editorOf(app).click();
  await app.page.keyboard.insertText(TEXT[app.language]);
  await settled(app);
  await app.page.getByRole('button', { name: words.safe.copy }).click();
  const cards = app.page.getByRole('region', { name: words.list.label }).getByRole('button', { expanded: false });
  await cards.nth(1).click();
}

/** Waits until nothing moves and the line at the foot of the window is gone. */
async function still(page: Page): Promise<void> {
  const close = page.locator('.toast').getByRole('button').last();
  if (await close.isVisible()) await close.click();
  await page.mouse.move(0, 0);
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
