import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, test as base, chromium, expect } from '@playwright/test';
import { findBrowser } from '../../build/browser.ts';
import { type Chat, chatOn, ORIGIN, routed } from './chat-page.ts';

const EXTENSION = resolve('dist/extension/chrome');

interface Fixtures {
  /** From now on no page of this browser gets the engine, until the test is over. */
  readonly breakEngine: () => Promise<void>;
  readonly chat: Chat;
}

interface WorkerFixtures {
  readonly languageOfBrowser: string;
  readonly browserWithExtension: BrowserContext;
}

/** A browser starts in seconds and a page in none, so all specs of a worker share one browser; each has its own page. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  languageOfBrowser: ['ja', { option: true, scope: 'worker' }],
  browserWithExtension: [
    async ({ languageOfBrowser }, use) => {
      const profile = mkdtempSync(join(tmpdir(), 'sekisho-profile-'));
      const executablePath = findBrowser();
      const context = await chromium.launchPersistentContext(profile, {
        ...(executablePath === undefined ? {} : { executablePath }),
        channel: 'chromium',
        locale: languageOfBrowser,
        ignoreDefaultArgs: ['--disable-extensions'],
        args: ['--no-sandbox', `--load-extension=${EXTENSION}`],
        permissions: ['clipboard-read', 'clipboard-write'],
        hasTouch: true,
      });
      if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
      await use(context);
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  context: ({ browserWithExtension }, use) => use(browserWithExtension),
  page: async ({ context }, use) => {
    const page = await context.newPage();
    await use(page);
    await page.close();
  },
  breakEngine: async ({ context }, use) => {
    const [worker] = context.serviceWorkers();
    let isBroken = false;
    await use(async () => {
      isBroken = true;
      await worker?.evaluate(`chrome.scripting.whole = chrome.scripting.executeScript;
        chrome.scripting.executeScript = () => Promise.reject(new Error('no'));`);
    });
    if (isBroken) await worker?.evaluate('chrome.scripting.executeScript = chrome.scripting.whole; undefined');
  },
  chat: async ({ page }, use) => use(chatOn(page, await routed(page))),
});

export { type Chat, expect, ORIGIN };
