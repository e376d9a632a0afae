import { extensionWords } from '../../shared/words/extension-words.ts';
import { expect, test } from './extension-test.ts';
import { FAMILIES, LABELS } from './pages/options.ts';

const words = extensionWords.ja;
const SEED = Number(process.env.SEED);

const CLEAN = '来週の天気を教えてください';
const HELD = '連絡先は sato.hanako@example-shop.jp です';

for (const [index, family] of FAMILIES.entries()) {
  const options = { family, label: LABELS[(SEED + index) % LABELS.length] ?? 'words', seed: SEED + index };

  test.describe(family, () => {
    test.beforeEach(async ({ chat }) => chat.open(options));

    test('a clean text is typed, pasted and sent as ever', async ({ chat }) => {
      await chat.paste(CLEAN);
      expect(await chat.text()).toBe(CLEAN);
      await chat.page.keyboard.press('Enter');
      await expect.poll(() => chat.sent.length).toBe(1);
      expect(chat.sent[0]).toContain(CLEAN);
      expect(await chat.panel()).toBe('');
    });

    test('a held paste goes in as safe text', async ({ chat }) => {
      await chat.paste(HELD);
      expect(await chat.panelOpens()).toContain(words.title.insert('ChatGPT'));
      expect(await chat.text()).toBe('');
      await chat.page.keyboard.press('Enter');
      await expect.poll(chat.text).toBe('連絡先は [EMAIL_1] です');
    });

    test('a held paste can be left', async ({ chat }) => {
      await chat.paste(HELD);
      await chat.panelOpens();
      await chat.page.keyboard.press('Escape');
      await expect.poll(chat.panel).toBe('');
      expect(await chat.text()).toBe('');
    });

    test('Enter sends the safe text', async ({ chat }) => {
      await chat.type(HELD);
      await chat.page.keyboard.press('Enter');
      expect(await chat.panelOpens()).toContain(words.title.send('ChatGPT'));
      expect(chat.sent).toEqual([]);
      await chat.page.keyboard.press('Enter');
      await expect.poll(() => chat.sent.length).toBe(1);
      expect(chat.sent[0]).toContain('連絡先は [EMAIL_1] です');
    });

    test('the button sends the safe text', async ({ chat }) => {
      await chat.type(HELD);
      await chat.button().click();
      await chat.panelOpens();
      await chat.page.keyboard.press('Enter');
      await expect.poll(() => chat.sent.length).toBe(1);
      expect(chat.sent[0]).not.toContain('sato.hanako');
    });
  });
}
