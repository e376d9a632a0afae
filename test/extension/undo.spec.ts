import { expect, test } from './extension-test.ts';
import { FAMILIES } from './pages/options.ts';

const LINES = ['佐藤様', '', '連絡先は hanako@example-shop.jp です', 'よろしくお願いします'];

for (const family of FAMILIES.filter((known) => known !== 'input')) {
  test(`${family}: lines stay, and the editor's own undo and ours take the safe text back`, async ({ chat }) => {
    await chat.open({ family });
    await chat.type('前からある文。');
    for (const key of ['ControlOrMeta+z', 'Alt+z']) {
      const before = await chat.text();
      // Editors take what is typed within a second of each other as one.
      await chat.page.waitForTimeout(1_100);
      await chat.paste(LINES.join('\n'));
      await chat.panelOpens();
      await chat.page.keyboard.press('Enter');
      await expect.poll(chat.text).toMatch(/連絡先は \[EMAIL_\d\] です\n+よろしくお願いします$/u);
      await chat.page.keyboard.press(key);
      await expect.poll(chat.text, { message: key }).toBe(before);
    }
  });
}
