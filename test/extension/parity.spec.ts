import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../build/browser.ts';
import { chatOn, routed } from './chat-page.ts';
import { type Chat, expect, test } from './extension-test.ts';
import { FAMILIES } from './pages/options.ts';
import { markupOf, putIn } from './ways.ts';

const SEED = Number(process.env.SEED);

/** Everything that an editor can hear. */
const HEARD = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'copy', 'cut', 'drop', 'dragstart', 'dragend'],
  ...['compositionstart', 'compositionupdate', 'compositionend', 'pointerdown', 'pointerup', 'mousedown', 'mouseup'],
  ...['click', 'dblclick', 'focusin', 'focusout', 'submit', 'change'],
];

/** What a person does with nothing to hold in it. */
const DEEDS: Readonly<Record<string, (chat: Chat) => Promise<void>>> = {
  typing: ({ page }) => page.keyboard.type('Hello there, how are you'),
  // Keys on a screen have no code.
  'typing on a screen': async ({ page }) => {
    const session = await page.context().newCDPSession(page);
    for (const text of 'ok') {
      await session.send('Input.dispatchKeyEvent', { type: 'keyDown', text, key: text });
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: text });
    }
    await session.detach();
  },
  'select a word and undo': async ({ page }) => {
    // Editors undo what was done within a second as one; on a slow machine the two pages would draw that line differently.
    // For the same reason each undo is made good: Quill on Linux knows this way to redo only.
    await page.waitForTimeout(1_200);
    for (const key of ['Control+Shift+ArrowLeft', 'Backspace', 'Control+z', 'Control+Shift+z', 'Control+z']) {
      await page.keyboard.press(key);
      // Editors learn of a selection from its event, which comes when it comes.
      await page.waitForTimeout(60);
    }
  },
  'paste plain': (chat) => chat.paste('一行目\n二行目'),
  'paste rich': (chat) => chat.paste('plain words', markupOf('<b>plain</b> words', '')),
  'paste a picture': async ({ page }) => {
    await page.evaluate(copyPicture);
    for (const key of ['Control', 'V']) await page.keyboard.down(key);
    // Some editors take a picture by a timer, which may otherwise end before or after the keys come up.
    await page.waitForTimeout(200);
    for (const key of ['V', 'Control']) await page.keyboard.up(key);
  },
  'drop from outside': (chat) => putIn(chat, 'drop', 'dropped'),
  'drag inside': async ({ page, spot }) => {
    const { x, y } = await spot('editor');
    await page.mouse.dblclick(x, y);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 90, y + 2, { steps: 4 });
    await page.mouse.up();
  },
  shortcuts: async ({ page }) => {
    for (const key of [
      'Home',
      'Shift+End',
      'Control+c',
      'End',
      'Shift+Enter',
      'Control+b',
      'Alt+z',
      'Alt+r',
      'Escape',
      'Tab',
    ]) {
      await page.keyboard.press(key);
      await page.waitForTimeout(60);
    }
  },
  composing: async ({ page, focus }) => {
    await focus('editor');
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'てんき', selectionStart: 3, selectionEnd: 3 });
    await session.send('Input.insertText', { text: '天気' });
    await session.detach();
  },
  send: ({ page }) => page.keyboard.press('Enter'),
  'select all and delete': async ({ page, focus }) => {
    await focus('editor');
    for (const key of ['Control+a', 'Delete']) await page.keyboard.press(key);
  },
};

/** All that the page could tell a difference by. */
async function story(chat: Chat, family: (typeof FAMILIES)[number], index: number): Promise<readonly unknown[]> {
  await chat.open({ family, seed: SEED + index, label: 'aria' });
  await chat.page.evaluate(record, HEARD);
  const told: unknown[] = [];
  for (const [name, deed] of Object.entries(DEEDS)) {
    await deed(chat);
    await chat.page.waitForTimeout(80);
    told.push(name, await chat.page.evaluate('globalThis.heard.splice(0)'), await chat.text());
    told.push(await chat.page.evaluate(() => document.documentElement.outerHTML));
  }
  return [...told, ...chat.sent];
}

test.describe('with nothing to hold, a page is as it is without us', () => {
  // In one worker: each would start a second browser for these.
  test.describe.configure({ mode: 'default' });
  let bare: BrowserContext;
  const profile = mkdtempSync(join(tmpdir(), 'sekisho-bare-'));
  test.beforeAll(async () => {
    const executablePath = findBrowser();
    bare = await chromium.launchPersistentContext(profile, {
      ...(executablePath === undefined ? {} : { executablePath }),
      channel: 'chromium',
      locale: 'ja',
      args: ['--no-sandbox'],
      permissions: ['clipboard-read', 'clipboard-write'],
      hasTouch: true,
    });
  });
  test.afterAll(async () => {
    await bare.close();
    rmSync(profile, { recursive: true, force: true });
  });

  for (const [index, family] of FAMILIES.entries()) {
    test(family, async ({ chat }) => {
      const page: Page = await bare.newPage();
      const bareChat = chatOn(page, await routed(page));
      const [without, withUs] = await Promise.all([story(bareChat, family, index), story(chat, family, index)]);
      await page.close();
      expect(withUs).toEqual(without);
    });
  }
});

function record(names: readonly string[]): void {
  const heard: unknown[] = [];
  Object.assign(globalThis, { heard });
  for (const name of names) {
    addEventListener(name, (event) => {
      const { type, defaultPrevented, isTrusted } = event;
      const facts: unknown[] = [type, defaultPrevented, isTrusted];
      if (event instanceof InputEvent) facts.push(event.inputType, event.data);
      if (event instanceof KeyboardEvent) facts.push(event.key, event.isComposing);
      if (event instanceof CompositionEvent) facts.push(event.data);
      if (event instanceof ClipboardEvent) facts.push([...(event.clipboardData?.types ?? [])]);
      heard.push(facts);
    });
  }
}

async function copyPicture(): Promise<void> {
  const canvas = new OffscreenCanvas(2, 2);
  canvas.getContext('2d')?.fillRect(0, 0, 1, 1);
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': await canvas.convertToBlob() })]);
}
