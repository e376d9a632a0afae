/// <reference types="chrome" />
import { test as base, expect, type Page } from '@playwright/test';
import { type Machine, machineWith } from './host-test.ts';

/** Machines that are closed when the test is over. */
export const hostTest = base.extend<{ start: typeof machineWith }>({
  // Playwright learns from the pattern what a fixture needs.
  start: async ({ headless }, use) => {
    const started: Machine[] = [];
    await use(async (...how) => {
      const machine = await machineWith(...how);
      started.push(machine);
      return machine;
    });
    await Promise.all(started.map(({ close }) => close()));
    expect(headless).toBe(true);
  },
});

/** The person types this into a page of ChatGPT and presses Enter. */
export async function write({ context }: Machine, text: string, address = 'https://chatgpt.com/'): Promise<Page> {
  const page = await context.newPage();
  await page.route(/^https:/u, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><textarea></textarea>' }),
  );
  await page.goto(address);
  await page.locator('textarea').click();
  await page.waitForTimeout(400);
  await page.keyboard.insertText(text);
  await page.keyboard.press('Enter');
  return page;
}

/** All that a screen reader finds on the page, our closed panel included. */
export async function readOut(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes.map(({ name }) => String(name?.value ?? '')).join(' ');
}

export const says = (page: Page, sentence: string) => expect.poll(() => readOut(page)).toContain(sentence);

/** What the popup shows, by the browser's own account, and at another time than now. */
export async function popup({ context }: Machine, at?: Date): Promise<Page> {
  const [worker] = context.serviceWorkers();
  const page = await context.newPage();
  if (at !== undefined) await page.clock.setFixedTime(at);
  await page.goto(new URL('popup.html', worker?.url()).href);
  await page.locator('h1').waitFor();
  return page;
}

/** What the extension keeps on the machine. */
export async function keptOn(machine: Machine): Promise<Readonly<Record<string, unknown>>> {
  const page = await popup(machine);
  const kept = await page.evaluate(() => chrome.storage.local.get(null));
  await page.close();
  return kept;
}
