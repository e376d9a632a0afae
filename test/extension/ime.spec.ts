import type { CDPSession } from '@playwright/test';
import { type Chat, expect, test } from './extension-test.ts';
import { FAMILIES, LABELS } from './pages/options.ts';

const SEED = Number(process.env.SEED);

/** Together with seven kinds of editor, more than 200 of each behaviour in every run. */
const RUNS = 29;

const VALUE = 'さとうhanako@example-shop.jp';

/** The keys of an input method as Chromium reports them: code 229 while it is busy. */
const busy = (key: string, code: string) =>
  ({ type: 'rawKeyDown', key, code, windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 }) as const;
const up = (key: string, code: string) => ({ type: 'keyUp', key, code, windowsVirtualKeyCode: 229 }) as const;

async function press(ime: CDPSession, key: string, code = key): Promise<void> {
  await ime.send('Input.dispatchKeyEvent', busy(key, code));
  await ime.send('Input.dispatchKeyEvent', up(key, code));
}

async function compose(ime: CDPSession, text: string): Promise<void> {
  await ime.send('Input.dispatchKeyEvent', busy('Process', 'KeyS'));
  await ime.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await ime.send('Input.dispatchKeyEvent', up('Process', 'KeyS'));
}

type Behaviour = (chat: Chat, ime: CDPSession) => Promise<string>;

/** What people do with an input method; each leaves a text and must send nothing. */
const BEHAVIOURS: Readonly<Record<string, Behaviour>> = {
  async 'confirm with Enter'(_chat, ime) {
    await compose(ime, VALUE);
    await ime.send('Input.dispatchKeyEvent', busy('Enter', 'Enter'));
    await ime.send('Input.insertText', { text: VALUE });
    await ime.send('Input.dispatchKeyEvent', up('Enter', 'Enter'));
    return VALUE;
  },
  async 'convert with Space'(_chat, ime) {
    await compose(ime, 'さとう');
    await press(ime, ' ', 'Space');
    await compose(ime, '佐藤');
    await press(ime, ' ', 'Space');
    await compose(ime, '佐藤hanako@example-shop.jp');
    await press(ime, 'Enter');
    await ime.send('Input.insertText', { text: '佐藤hanako@example-shop.jp' });
    return '佐藤hanako@example-shop.jp';
  },
  async 'cancel with Esc'(_chat, ime) {
    await compose(ime, VALUE);
    await press(ime, 'Escape');
    await ime.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
    return '';
  },
  async 'click elsewhere'(chat, ime) {
    await compose(ime, VALUE);
    await chat.page.mouse.click(1100, 700);
    await chat.focus('editor');
    return VALUE;
  },
  async 'Enter that the browser tells of after the end'(_chat, ime) {
    await compose(ime, VALUE);
    await ime.send('Input.insertText', { text: VALUE });
    await press(ime, 'Enter');
    return VALUE;
  },
};

/** A page for each kind of editor; a page of its own for each behaviour would take longer than the behaviour. */
for (const [index, family] of FAMILIES.entries()) {
  test(`${family}: no behaviour sends early`, async ({ chat }) => {
    test.slow();
    await chat.open({ family, seed: SEED + index, label: LABELS[(SEED + index) % LABELS.length] ?? 'words' });
    await chat.page.evaluate(watchForPanel);
    const ime = await chat.page.context().newCDPSession(chat.page);
    for (const [name, behave] of Object.entries(BEHAVIOURS)) {
      await test.step(name, async () => {
        for (let run = 0; run < RUNS; run++) {
          const left = await behave(chat, ime);
          // What an empty editor keeps as its last line is its own business.
          expect((await chat.text()).trim(), `${name}, run ${run}`).toBe(left);
          await chat.clear();
        }
        expect(chat.sent, name).toEqual([]);
        expect(await chat.page.evaluate('globalThis.panels'), name).toBe(0);
        expect(await chat.page.locator('sekisho-panel').count(), name).toBe(0);
      });
    }
    await ime.detach();
  });

  test(`${family}: the Enter after a confirmed word is met`, async ({ chat }) => {
    await chat.open({ family, seed: SEED + index });
    const ime = await chat.page.context().newCDPSession(chat.page);
    await BEHAVIOURS['confirm with Enter']?.(chat, ime);
    await ime.detach();
    await chat.page.keyboard.press('Enter');
    await chat.panelOpens();
    expect(chat.sent).toEqual([]);
    await chat.page.keyboard.press('Enter');
    await expect.poll(() => chat.sent.length).toBe(1);
    expect(chat.sent[0]).not.toContain('hanako');
  });
}

/** Counts every time our element comes into the page. */
function watchForPanel(): void {
  const seen = { panels: 0 };
  Object.defineProperty(globalThis, 'panels', { get: () => seen.panels });
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      seen.panels += [...addedNodes].filter(({ nodeName }) => nodeName === 'SEKISHO-PANEL').length;
    }
  }).observe(document.documentElement, { childList: true });
}
