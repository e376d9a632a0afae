import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, test as base, chromium, expect, type Page } from '@playwright/test';
import { findBrowser } from '../../build/browser.ts';
import { PAGES } from './build-pages.ts';
import { addressOf, type ChatOptions } from './pages/options.ts';

export const ORIGIN = 'https://chatgpt.com';
const EXTENSION = resolve('dist/extension/chrome');

/** What the page sent to its server, and the page itself. */
export interface Chat {
  readonly page: Page;
  readonly open: (options: Partial<ChatOptions>) => Promise<void>;
  /** Bodies of what reached the server, oldest first. */
  readonly sent: readonly string[];
  readonly editor: () => ReturnType<Page['locator']>;
  readonly button: () => ReturnType<Page['locator']>;
  readonly text: () => Promise<string>;
  readonly type: (text: string) => Promise<void>;
  /** Copies the text and pastes it, as a person does. */
  readonly paste: (text: string) => Promise<void>;
  /** Names of everything that a screen reader finds in our panel, '' when there is none. */
  readonly panel: () => Promise<string>;
  readonly panelOpens: () => Promise<string>;
}

interface Fixtures {
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
  chat: async ({ page }, use) => {
    const sent: string[] = [];
    const script = readFileSync(join(PAGES, 'chat.js'), 'utf8');
    await page.route(`${ORIGIN}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/chat.js') return route.fulfill({ contentType: 'text/javascript', body: script });
      if (pathname === '/') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: PAGE });
      sent.push(route.request().postData() ?? '');
      return route.fulfill({ body: 'ok' });
    });
    await page.routeWebSocket(`wss://${new URL(ORIGIN).host}/**`, (socket) => {
      socket.onMessage((message) => void sent.push(String(message)));
    });
    await use(chatOn(page, sent));
  },
});

export { expect };

const PAGE =
  '<!doctype html><html lang="ja"><meta charset="utf-8"><title>chat</title><body><script src="/chat.js"></script>';

function chatOn(page: Page, sent: readonly string[]): Chat {
  const editor = () => page.locator('#the-editor');
  const panel = () => panelText(page);
  return {
    page,
    sent,
    editor,
    button: () => page.locator('#the-button'),
    async open(options) {
      const whole = { family: 'textarea', wire: 'fetch', label: 'words', seed: 1, shadow: false, ...options } as const;
      await page.goto(addressOf(ORIGIN, whole));
      await editor().click();
      await ready(page);
    },
    text: () => page.evaluate(() => (globalThis as unknown as { chat: { text(): string } }).chat.text()),
    type: (text) => page.keyboard.insertText(text),
    async paste(text) {
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
      await page.keyboard.press('ControlOrMeta+V');
    },
    panel,
    async panelOpens() {
      await expect.poll(panel).not.toBe('');
      return panel();
    },
  };
}

/** The first touch of an editor brings the engine; a fast test would be met by "wait" instead of a verdict. */
async function ready(page: Page): Promise<void> {
  await page.waitForTimeout(400);
}

/** Our panel is in a closed shadow root, where only the browser's own accessibility tree looks. */
async function panelText(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const dialogs = nodes.filter(({ role }) => role?.value === 'dialog');
  const inside = new Set(dialogs.map(({ nodeId }) => nodeId));
  for (const node of nodes) if (node.parentId !== undefined && inside.has(node.parentId)) inside.add(node.nodeId);
  const named = nodes.filter(({ nodeId, role }) => inside.has(nodeId) && role?.value === 'StaticText');
  return named.map(({ name }) => String(name?.value ?? '')).join(' ');
}
