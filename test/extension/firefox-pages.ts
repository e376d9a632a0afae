import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

const USUAL_PLACES = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** Path of a Firefox on this machine, or `undefined`. */
export const findFirefox = (): string | undefined => USUAL_PLACES.find((path) => existsSync(path));

/** Firefox with the built extension, over WebDriver BiDi: Playwright's own Firefox takes no extensions. */
export async function launchFirefox(executablePath: string): Promise<Browser> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  await browser.installExtension(resolve('dist/extension/firefox'));
  return browser;
}

export interface FirefoxPage {
  readonly page: Page;
  readonly sent: readonly string[];
}

/** A page at ChatGPT's address that holds this and asks nobody but us. */
export async function openPage(browser: Browser, html: string): Promise<FirefoxPage> {
  const sent: string[] = [];
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    const isPage = pathname === '/';
    if (pathname === '/send') sent.push(request.url());
    void request.respond({ contentType: 'text/html; charset=utf-8', body: isPage ? html : 'ok' });
  });
  await page.goto('https://chatgpt.com/');
  return { page, sent };
}
