import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Browser, Frame, KeyInput, Page } from 'puppeteer-core';
import { PAGES } from './build-pages.ts';
import { CHAT_PAGE, ORIGIN } from './chat-page.ts';
import { copyThere, type DrivenChat, ENGINE_COMES_MS, type InPage, opened, type Spot } from './driven-chat.ts';
import { dropOn } from './firefox-drop.ts';
import { contextOf, openPage, send } from './firefox-pages.ts';
import { addressOf, PLAINEST } from './pages/options.ts';

/** The chat page in Firefox. The options come with `open`, as in Chromium. */
export async function chatInFirefox(browser: Browser): Promise<DrivenChat & { readonly close: () => Promise<void> }> {
  const sent: string[] = [];
  const script = readFileSync(join(PAGES, 'chat.js'), 'utf8');
  const page = await openPage(browser, 'about:blank', (path, request) => {
    if (path === '/chat.js') return { contentType: 'text/javascript', body: script };
    if (path === '/') return { contentType: 'text/html; charset=utf-8', body: CHAT_PAGE };
    void request.fetchPostData().then((body) => sent.push(body ?? ''));
    return { contentType: 'text/plain', body: 'ok' };
  });
  let frame: Frame = page.mainFrame();
  const spot = async (name: Spot) => {
    const { x, y } = await inside(frame, (chat, known) => chat.spot(known), name);
    const around = frame === page.mainFrame() ? null : await (await frame.frameElement())?.boundingBox();
    return { x: x + (around?.x ?? 0), y: y + (around?.y ?? 0) };
  };
  const click = async (name: Spot) => {
    const { x, y } = await spot(name);
    await page.mouse.click(x, y);
  };
  const panel = () => panelIn(page);
  return {
    sent,
    async open(options) {
      const whole = { ...PLAINEST, ...options };
      await page.goto(addressOf(ORIGIN, whole));
      const isFramed = whole.place === 'frame' || whole.place === 'srcdoc';
      if (isFramed) await expect.poll(() => page.mainFrame().childFrames().length).toBe(1);
      frame = (isFramed ? page.mainFrame().childFrames()[0] : undefined) ?? page.mainFrame();
      await frame.waitForFunction(() => 'chat' in globalThis);
      await click('editor');
      await rest(ENGINE_COMES_MS);
    },
    text: () => inside(frame, (chat) => chat.text(), undefined),
    clear: () => inside(frame, (chat) => chat.clear(), undefined),
    focus: (name) => inside(frame, (chat, known) => chat.hold(known), name),
    press: (key) => pressKey(page, key),
    click,
    async tap(name) {
      const { x, y } = await spot(name);
      await page.touchscreen.tap(x, y);
    },
    rest,
    // WebDriver has keys only for what stands on one; other words come as an input method gives them.
    type: (text) => frame.evaluate((words) => void document.execCommand('insertText', false, words), text),
    async paste(text, markup) {
      await page.evaluate(copyThere, { text, ...(markup === undefined ? {} : { markup }) });
      await pressKey(page, 'Control+v');
    },
    drop: async (text) => dropOn(page, await spot('editor'), text),
    // The browser's part comes only outside of shadow roots: see `firefox-drop.ts`.
    dropsAt: (place) => place !== 'open' && place !== 'closed',
    panel,
    panelOpens: () => opened(panel),
    close: () => page.close(),
  };
}

const rest = (ms: number): Promise<void> => new Promise((resume) => setTimeout(resume, ms));

/** What the page says of itself, asked in the frame that the chat is in. */
function inside<T, A>(frame: Frame, work: (chat: InPage, about: A) => T, about: A): Promise<T> {
  const code = `(${work.toString()})(globalThis.chat, ${JSON.stringify(about)})`;
  return frame.evaluate(code) as Promise<T>;
}

async function pressKey(page: Page, key: string): Promise<void> {
  const { keyboard } = page;
  const [last = '', ...held] = key.split('+').toReversed() as KeyInput[];
  for (const one of held) await keyboard.down(one);
  await keyboard.press((last === 'Space' ? ' ' : last) as KeyInput);
  for (const one of held) await keyboard.up(one);
}

/** A node as WebDriver BiDi writes it (w3.org/TR/webdriver-bidi, script.NodeRemoteValue). */
interface BidiNode {
  readonly type: string;
  readonly value?: {
    readonly localName?: string;
    readonly nodeValue?: string;
    readonly children?: readonly BidiNode[];
    readonly shadowRoot?: BidiNode | null;
  };
}

/** What stands in our panel: WebDriver looks into closed shadow roots, and the page does not. */
async function panelIn(page: Page): Promise<string> {
  const asked = page.frames().map((frame) =>
    send<{ readonly result?: BidiNode }>(page.browser(), 'script.evaluate', {
      expression: "document.querySelector('sekisho-panel')",
      target: { context: contextOf(frame), sandbox: 'looking' },
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 30, includeShadowTree: 'all' },
      // A frame may go while it is asked.
    }).catch(() => ({ result: undefined })),
  );
  const hosts = await Promise.all(asked);
  return hosts.flatMap(({ result }) => dialogsIn(result?.value?.shadowRoot ?? undefined).flatMap(wordsIn)).join(' ');
}

function dialogsIn(node: BidiNode | undefined): readonly BidiNode[] {
  return (node?.value?.children ?? []).filter(({ value }) => value?.localName === 'dialog');
}

function wordsIn({ value }: BidiNode): readonly string[] {
  return value?.nodeValue === undefined ? (value?.children ?? []).flatMap(wordsIn) : [value.nodeValue];
}
