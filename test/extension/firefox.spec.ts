import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { PAGES } from './build-pages.ts';
import { findFirefox, launchFirefox, openPage } from './firefox-pages.ts';
import type { Net } from './pages/net.ts';
import { FORMS } from './pages/net-bodies.ts';

const HELD = 'sato.hanako@example-shop.jp';
const firefox = findFirefox();

test.describe.configure({ mode: 'serial' });
test.skip(firefox === undefined, 'no Firefox on this machine');

let browser: Browser | undefined;
test.beforeAll(async () => {
  browser = firefox === undefined ? undefined : await launchFirefox(firefox);
});
test.afterAll(async () => browser?.close());

async function open(): Promise<Awaited<ReturnType<typeof openPage>>> {
  if (browser === undefined) throw new Error('no browser');
  const script = readFileSync(join(PAGES, 'net.js'), 'utf8');
  const html = `<!doctype html><meta charset="utf-8"><body><script>${script}</script>`;
  const opened = await openPage(browser, html);
  await opened.page.click('#the-editor');
  return opened;
}

const sendAll = (page: Page, wire: string, forms: readonly string[], message: string) =>
  page.evaluate(
    (way, kinds, text) =>
      (globalThis as unknown as { net: Net }).net.sendAll(way, kinds as Parameters<Net['sendAll']>[1], text),
    wire,
    forms,
    message,
  );

for (const wire of ['fetch', 'fetch request'] as const) {
  test(`${wire}: what is held stops, the rest passes`, async () => {
    const { page, sent } = await open();
    await page.keyboard.type(`連絡先は ${HELD} です`);
    // The engine comes with the first touch; until it is here the net holds everything.
    await page.waitForFunction(() => document.activeElement !== null);
    expect(await sendAll(page, wire, FORMS, `連絡先は ${HELD} です`)).toEqual([]);
    expect(sent).toEqual([]);
    await expect.poll(() => sendAll(page, wire, ['json'], '来週の天気'), { timeout: 10_000 }).toEqual(['json']);
    await page.close();
  });
}
