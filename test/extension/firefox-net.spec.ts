import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { PAGES } from './build-pages.ts';
import { ENGINE_COMES_MS } from './driven-chat.ts';
import { openPage, firefoxTest as test } from './firefox-pages.ts';
import { echoSockets, HTML, ORIGIN } from './net-test.ts';
import { OTHER_WAYS, PROMISED, WIRES_WITHOUT } from './net-ways.ts';
import type { Net } from './pages/net.ts';
import { FORMS } from './pages/net-bodies.ts';

const HELD = 'sato.hanako@example-shop.jp';
const CLEAN = '来週の天気を教えてください。よろしくお願いします。';

let sockets: Server;
test.beforeAll(async () => {
  sockets = await echoSockets('firefox');
});
test.afterAll(() => {
  sockets.closeAllConnections();
  sockets.close();
});

interface Opened {
  readonly page: Page;
  readonly sent: readonly string[];
}

/** A page that sends by every way there is, with something held in its editor. */
async function holding(browser: Browser): Promise<Opened> {
  const sent: string[] = [];
  const script = readFileSync(join(PAGES, 'net.js'), 'utf8');
  const address = `${ORIGIN}/?port=${(sockets.address() as AddressInfo).port}`;
  const page = await openPage(browser, address, (path, request) => {
    if (path === '/') return { contentType: 'text/html; charset=utf-8', body: HTML(script) };
    if (path.startsWith('/send')) sent.push(request.url());
    return { contentType: 'text/plain', body: 'ok' };
  });
  await page.click('#the-editor');
  await page.evaluate((text) => void document.execCommand('insertText', false, text), `連絡先は ${HELD} です`);
  await page.evaluate((ms) => new Promise((resume) => setTimeout(resume, ms)), ENGINE_COMES_MS * 2);
  return { page, sent };
}

const sendAll = (page: Page, wire: string, forms: readonly string[], message: string) =>
  page.evaluate(
    (way, kinds, text) =>
      (globalThis as unknown as { net: Net }).net.sendAll(way, kinds as Parameters<Net['sendAll']>[1], text),
    wire,
    forms,
    message,
  );

for (const [wire, without] of Object.entries(WIRES_WITHOUT)) {
  const forms = FORMS.filter((form) => !without.includes(form));

  test(`${wire}: what is held stops in every form, the rest passes`, async ({ firefox }) => {
    const { page, sent } = await holding(firefox);
    expect(await sendAll(page, wire, forms, `連絡先は ${HELD} です`)).toEqual(wire === 'beacon' ? PROMISED : []);
    expect(sent).toEqual([]);
    expect(await sendAll(page, wire, forms, CLEAN)).toEqual(forms);
    await page.close();
  });
}

const { 'a window that is opened': _, ...WITHIN } = OTHER_WAYS;

for (const [name, code] of Object.entries(WITHIN)) {
  test(name, async ({ firefox }) => {
    const { page, sent } = await holding(firefox);
    const tryOut = (text: string) => page.evaluate(`(async () => { ${code(text)} })().catch(() => undefined)`);
    await page.evaluate(() => document.body.append(Object.assign(document.createElement('iframe'), { name: 'sink' })));
    await tryOut(HELD).catch(() => undefined);
    await new Promise((resume) => setTimeout(resume, 300));
    expect(sent).toEqual([]);
    await tryOut('nothing-to-see').catch(() => undefined);
    await expect.poll(() => sent.length).toBe(1);
    await page.close();
  });
}

test('a window that is opened', async ({ firefox }) => {
  const { page } = await holding(firefox);
  const opens = (text: string) =>
    page.evaluate((query) => {
      const opened = open(`/send?q=${query}`);
      opened?.close();
      return opened !== null;
    }, text);
  expect(await opens(HELD)).toBe(false);
  expect(await opens('nothing-to-see')).toBe(true);
  await page.close();
});
