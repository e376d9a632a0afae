import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as base } from '@playwright/test';
import puppeteer, { type Browser, type Frame, type HTTPRequest, type Page } from 'puppeteer-core';
import { findFirefox } from '../../build/browser.ts';

const BUILT = resolve('dist/extension/firefox');

/** A clipboard that a test may fill, fingers, and the language of the person. */
const PREFERENCES = {
  'dom.events.testing.asyncClipboard': true,
  'dom.w3c_touch_events.enabled': 1,
  'intl.accept_languages': 'ja',
  'dom.disable_open_during_load': false,
  'network.websocket.allowInsecureFromHTTPS': true,
};

/** Firefox with the built extension, over WebDriver BiDi: Playwright's own Firefox takes no extensions. */
export async function launchFirefox(extension: string, headless = true): Promise<Browser> {
  const executablePath = findFirefox();
  if (executablePath === undefined) throw new Error('no Firefox on this machine');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    // What comes from another program onto a page can only be dropped there by the browser itself.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: PREFERENCES,
  });
  await browser.installExtension(extension);
  return browser;
}

export interface FirefoxBrowsers {
  readonly firefox: Browser;
  /** One whose extension has lost its engine. */
  readonly firefoxWithoutEngine: Browser;
}

/** All specs of a worker share one browser of each kind. Nothing may be left out quietly on a build server. */
export const firefoxTest = base.extend<object, FirefoxBrowsers>({
  firefox: [
    async ({ headless }, use) => {
      const browser = await launchFirefox(BUILT, headless);
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  firefoxWithoutEngine: [
    async ({ headless }, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'sekisho-no-engine-'));
      cpSync(BUILT, folder, { recursive: true });
      rmSync(join(folder, 'engine.js'));
      const browser = await launchFirefox(folder, headless);
      await use(browser);
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
});
firefoxTest.skip(findFirefox() === undefined && process.env.CI !== 'true', 'no Firefox on this machine');

export type Answer = (path: string, request: HTTPRequest) => { readonly contentType: string; readonly body: string };

/** A page at this address that asks nobody but us. */
export async function openPage(browser: Browser, address: string, answer: Answer): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    // Sockets go to a server of the test.
    if (new URL(request.url()).hostname === 'localhost') return void request.continue();
    return void request.respond(answer(new URL(request.url()).pathname, request));
  });
  await page.goto(address);
  return page;
}

/** Puppeteer's own line to the browser, for what it has no method for. */
interface Line {
  readonly connection: { readonly send: (method: string, params: object) => Promise<{ readonly result: unknown }> };
}

export async function send<T>(browser: Browser, method: string, params: object): Promise<T> {
  return (await (browser as unknown as Line).connection.send(method, params)).result as T;
}

/** The browser's own name for a frame. */
export const contextOf = (frame: Frame): string => (frame as unknown as { readonly _id: string })._id;
