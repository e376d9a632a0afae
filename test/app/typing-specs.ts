import { expect } from '@playwright/test';
import { type App, type AppTest, deskWords, editorOf, settled, write } from './app.ts';

const words = deskWords('ja');
const WITH_PHONE = '電話は090-5550-0142です。';

/** Presses a key as an input method does while it holds kana: the page sees it, but it is not the person's word. */
async function pressWhileComposing(app: App, key: string, how: 'isComposing' | 'keyCode'): Promise<void> {
  await editorOf(app).evaluate(
    (editor, { key, how }) => {
      const init = { key, code: key, ctrlKey: true, bubbles: true, cancelable: true };
      const taken = how === 'isComposing' ? { isComposing: true } : { keyCode: 229 };
      editor.dispatchEvent(new KeyboardEvent('keydown', { ...init, ...taken }));
    },
    { key, how },
  );
}

async function paste(app: App, text: string): Promise<void> {
  await editorOf(app).click();
  await editorOf(app).evaluate((editor, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

/** Japanese input, long texts and work without a mouse. */
export function typingSpecs(test: AppTest): void {
  for (const how of ['isComposing', 'keyCode'] as const) {
    test(`Enter that confirms kanji neither copies nor sends (${how})`, async ({ app }) => {
      await write(app, WITH_PHONE);
      await pressWhileComposing(app, 'Enter', how);
      await pressWhileComposing(app, 'F8', how);
      await app.page.waitForTimeout(300);
      await expect(app.page.getByText(words.safe.copied(1))).toHaveCount(0);
      await app.page.keyboard.press('Control+Enter');
      await expect(app.page.getByText(words.safe.copied(1))).toBeVisible();
    });
  }

  test('a text that is being composed is left alone until it stands', async ({ app }) => {
    await write(app, '担当は');
    const session = await app.page.context().newCDPSession(app.page);
    for (const kana of ['た', 'たか', 'たかはし']) {
      await session.send('Input.imeSetComposition', {
        text: kana,
        selectionStart: kana.length,
        selectionEnd: kana.length,
      });
    }
    await expect(editorOf(app)).toHaveText('担当はたかはし');
    await session.send('Input.insertText', { text: '高橋太郎さんです。電話は090-5550-0142です。' });
    await settled(app);
    await expect(editorOf(app)).toContainText('担当は高橋太郎さんです。');
    await expect(app.page.getByRole('region', { name: words.safe.label })).toContainText('[PHONE_1]');
  });

  test('takes a pasted text of 100 000 characters and goes on typing in it', async ({ app }) => {
    const line = '会議の議事録を共有します。次回は来月の第一週です。\n';
    const long = `${WITH_PHONE}\n${line.repeat(Math.ceil(100_000 / line.length))}`.slice(0, 100_000);
    await paste(app, long);
    await app.page.keyboard.press('Control+End');
    await app.page.keyboard.insertText('次のメール: yuki.sato@example.co.jp');
    await settled(app);
    await expect(app.page.getByRole('region', { name: words.list.label })).toContainText('yuki.sato@example.co.jp');
    await app.page.keyboard.press('Control+Enter');
    await expect(app.page.getByText(words.safe.copied(2))).toBeVisible();
    const copied = await app.readClipboard();
    expect(copied.replaceAll('\r\n', '\n').length).toBe(
      100_000 + '次のメール: [EMAIL_1]'.length - '090-5550-0142'.length + '[PHONE_1]'.length,
    );
  });

  test('can be walked without a mouse', async ({ app }) => {
    await editorOf(app).focus();
    await app.page.keyboard.insertText(`${WITH_PHONE}\nメールは yuki.sato@example.co.jp です。`);
    await settled(app);
    const open = app.page.getByRole('region', { name: words.list.label }).getByRole('button', { expanded: true });
    await app.page.keyboard.press('F8');
    await expect(open).toHaveCount(1);
    const first = await open.textContent();
    await app.page.keyboard.press('F8');
    await expect(open).toHaveCount(1);
    await expect(open).not.toHaveText(first ?? '');
    await app.page.keyboard.press('Shift+F8');
    await expect(open).toHaveText(first ?? '');
    await app.page.keyboard.press('Control+Enter');
    await expect(app.page.getByText(words.safe.copied(2))).toBeVisible();
  });

  test('every stop of the Tab key shows where it is', async ({ app }) => {
    await app.page.locator('body').press('Tab');
    const seen = new Set<string>();
    for (let stop = 0; stop < 12; stop++) {
      const focus = await app.page.evaluate(() => {
        const element = document.activeElement;
        if (element === null || element === document.body) return undefined;
        const box = element.getBoundingClientRect();
        const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
        return { name: `${element.tagName} ${name.slice(0, 30)}`, isThere: box.width > 0 && box.height > 0 };
      });
      if (focus !== undefined) {
        expect(focus.isThere, focus.name).toBe(true);
        seen.add(focus.name);
      }
      await app.page.keyboard.press('Tab');
    }
    expect(seen.size).toBeGreaterThan(6);
  });
}
