import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page, type TestType } from '@playwright/test';
import { DEFAULT_SETTINGS, type Settings } from '../../shared/contract/settings.ts';
import type { Language } from '../../shared/language.ts';
import { checkWords } from '../../shared/words/check-words.ts';
import { findingCardWords } from '../../shared/words/finding-card-words.ts';
import { restoreWords } from '../../shared/words/restore-words.ts';
import { shellWords } from '../../shared/words/shell-words.ts';

/** The running app, whichever host answers its page. */
export interface App {
  readonly page: Page;
  /** The person's folder, empty at the start of each test but for the settings. */
  readonly folder: string;
  readonly language: Language;
  readonly readClipboard: () => Promise<string>;
  /** Loads the page anew and waits until it has been. */
  readonly reload: () => Promise<void>;
  /** Addresses the page asked for so far. */
  readonly requests: readonly string[];
  /** Error lines of the console, uncaught errors and refusals by the security policy so far. */
  readonly complaints: readonly string[];
}

/** What a host's `test` has to offer for the specs to run on it. */
export interface AppFixtures {
  readonly app: App;
  /** Changes to the settings the app starts with. It starts in Japanese. */
  readonly settings: Partial<Settings>;
}

// Playwright's own fixtures differ between hosts; the specs use `app` alone.
export type AppTest = TestType<AppFixtures, object>;

/** Everything the Check screen says. */
export function deskWords(language: Language) {
  return { ...checkWords[language], ...findingCardWords[language], restore: restoreWords[language] };
}

/** Writes the settings file that every host reads, and answers with the language it names. */
export function writeSettings(folder: string, change: Partial<Settings>): Language {
  const settings = {
    ...DEFAULT_SETTINGS,
    language: 'ja',
    theme: 'light',
    shortcut: '',
    guard: false,
    furigana: false,
    ...change,
  } as const;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings));
  return settings.language === 'en' ? 'en' : 'ja';
}

/** Notes every request and everything the page complains about. */
export function listenTo(page: Page): Pick<App, 'requests' | 'complaints'> {
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(`${error.name}: ${error.message}`));
  page.on('console', (line) => {
    if (line.type() === 'error' || line.text().startsWith('securitypolicyviolation')) complaints.push(line.text());
  });
  return { requests, complaints };
}

/** The editor that text on its way to a chatbot is written into. */
export function editorOf({ page, language }: App): Locator {
  return page.getByRole('textbox', { name: checkWords[language].editor.label });
}

/** Writes a text as a person does and waits for its verdict. */
export async function write(app: App, text: string): Promise<void> {
  await editorOf(app).click();
  await app.page.keyboard.insertText(text);
  await settled(app);
}

/** Waits until the check that is under way is done. */
export async function settled({ page }: App): Promise<void> {
  await expect(page.locator('.verdict')).toHaveAttribute('aria-busy', 'false');
}

export const SCREENS = ['check', 'training', 'policy', 'history', 'settings'] as const;
export type Screen = (typeof SCREENS)[number];

/** Goes to a screen by the menu and waits for its heading. */
export async function goTo({ page, language }: App, screen: Screen): Promise<void> {
  const words = shellWords[language];
  await page
    .getByRole('navigation', { name: words.navigation })
    .getByRole('link', { name: words.routes[screen] })
    .click();
  const title = screen === 'check' ? checkWords[language].title : words.routes[screen];
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

/** Picks one of a row of choices and waits until the choice stands: some take effect only after a new check. */
export async function pick(page: Page, name: string | RegExp): Promise<void> {
  const choice = page.getByRole('radio', { name }).first();
  await choice.click({ force: true });
  await expect(choice).toBeChecked();
}

/** Everything written below a folder, file by file. The browser engine's own caches are files like any other. */
export function filesBelow(folder: string): readonly { readonly path: string; readonly bytes: Buffer }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .map((path) => ({ path, bytes: readFileSync(path) }));
}
