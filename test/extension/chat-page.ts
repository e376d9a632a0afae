import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CDPSession, expect, type Frame, type Page } from '@playwright/test';
import { PAGES } from './build-pages.ts';
import { copyThere, type DrivenChat, ENGINE_COMES_MS, type InPage, opened, type Spot } from './driven-chat.ts';
import { addressOf, PLAINEST } from './pages/options.ts';

export const ORIGIN = 'https://chatgpt.com';

/** The document; its script does the rest. */
export const CHAT_PAGE =
  '<!doctype html><html lang="ja"><meta charset="utf-8"><title>chat</title><body><script src="/chat.js"></script>';

/** Serves the chat page at the chatbot's address and returns what will reach its server. Nothing leaves the machine. */
export async function routed(page: Page): Promise<readonly string[]> {
  const sent: string[] = [];
  const script = readFileSync(join(PAGES, 'chat.js'), 'utf8');
  await page.route(`${ORIGIN}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/chat.js') return route.fulfill({ contentType: 'text/javascript', body: script });
    if (pathname === '/') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: CHAT_PAGE });
    sent.push(route.request().postData() ?? '');
    return route.fulfill({ body: 'ok' });
  });
  await page.routeWebSocket(`wss://${new URL(ORIGIN).host}/**`, (socket) => {
    socket.onMessage((message) => void sent.push(String(message)));
  });
  return sent;
}

/** The page in Chromium, with what its debugger shows besides. */
export interface Chat extends DrivenChat {
  readonly page: Page;
  readonly editor: () => ReturnType<Page['locator']>;
  readonly button: () => ReturnType<Page['locator']>;
  /** Where on the screen it is, wherever on the page. */
  readonly spot: (name: Spot) => Promise<{ readonly x: number; readonly y: number }>;
  /** What a screen reader finds in what we show without asking. */
  readonly notice: () => Promise<string>;
}

export function chatOn(page: Page, sent: readonly string[]): Chat {
  let frame: Frame = page.mainFrame();
  const inside = <T>(work: (chat: InPage) => T): Promise<T> =>
    frame.evaluate<T>(`(${work.toString()})(globalThis.chat)`);
  const spot = async (name: Spot) => {
    const { x, y } = await frame.evaluate<{ x: number; y: number }>(`chat.spot('${name}')`);
    const around = frame === page.mainFrame() ? null : await (await frame.frameElement()).boundingBox();
    return { x: x + (around?.x ?? 0), y: y + (around?.y ?? 0) };
  };
  const click = async (name: Spot) => {
    const { x, y } = await spot(name);
    await page.mouse.click(x, y);
  };
  const panel = () => shown(page, ['dialog']);
  return {
    page,
    sent,
    editor: () => frame.locator('#the-editor'),
    button: () => frame.locator('#the-button'),
    async open(options) {
      const whole = { ...PLAINEST, ...options };
      await page.goto(addressOf(ORIGIN, whole));
      if (['frame', 'srcdoc'].includes(whole.place)) await expect.poll(() => page.frame('chat')).not.toBeNull();
      frame = page.frame('chat') ?? page.mainFrame();
      await frame.waitForFunction(() => 'chat' in globalThis);
      await click('editor');
      await page.waitForTimeout(ENGINE_COMES_MS);
    },
    text: () => inside((chat) => chat.text()),
    clear: () => inside((chat) => chat.clear()),
    focus: (name) => frame.evaluate(`chat.hold('${name}')`),
    spot,
    press: (key) => page.keyboard.press(key),
    click,
    async tap(name) {
      const { x, y } = await spot(name);
      await page.touchscreen.tap(x, y);
    },
    rest: (ms) => page.waitForTimeout(ms),
    drop: async (text) => dropAt(page, await spot('editor'), text),
    dropsAt: () => true,
    type: (text) => page.keyboard.insertText(text),
    async paste(text, markup) {
      await page.evaluate(copyThere, { text, ...(markup === undefined ? {} : { markup }) });
      await page.keyboard.press('ControlOrMeta+V');
    },
    panel,
    panelOpens: () => opened(panel),
    notice: () => shown(page, ['status', 'alert', 'tooltip']),
  };
}

/** Drops what comes from outside, which only the debugger can. */
async function dropAt(page: Page, { x, y }: { readonly x: number; readonly y: number }, text: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [{ mimeType: 'text/plain', data: text }], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x, y, data });
  }
  await session.detach();
}

/** What we show is in a closed shadow root, where only the browser's own accessibility tree looks. */
async function shown(page: Page, roles: readonly string[]): Promise<string> {
  const session = await sessionOf(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const ids = [frameTree.frame.id, ...(frameTree.childFrames ?? []).map(({ frame }) => frame.id)];
  const trees = await Promise.all(ids.map((frameId) => session.send('Accessibility.getFullAXTree', { frameId })));
  return trees.flatMap(({ nodes }) => wordsUnder(nodes, roles)).join(' ');
}

const SESSIONS = new WeakMap<Page, Promise<CDPSession>>();

/** One for each page and not for each look: a test looks many times. It goes with its page. */
function sessionOf(page: Page): Promise<CDPSession> {
  const known = SESSIONS.get(page) ?? page.context().newCDPSession(page);
  SESSIONS.set(page, known);
  return known;
}

interface AxNode {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
}

function wordsUnder(nodes: readonly AxNode[], roles: readonly string[]): readonly string[] {
  const tops = nodes.filter(({ role }) => roles.includes(String(role?.value)));
  const inside = new Set(tops.map(({ nodeId }) => nodeId));
  for (const node of nodes) if (node.parentId !== undefined && inside.has(node.parentId)) inside.add(node.nodeId);
  const named = nodes.filter(({ nodeId, role }) => inside.has(nodeId) && role?.value === 'StaticText');
  return named.map(({ name }) => (typeof name?.value === 'string' ? name.value : ''));
}
