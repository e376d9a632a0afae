import { resolve } from 'node:path';
import { expect } from '@playwright/test';
import { extensionLessonWords } from '../../shared/words/extension-lesson-words.ts';
import { extensionWords } from '../../shared/words/extension-words.ts';
import { chatInFirefox } from './firefox-chat.ts';
import { launchFirefox, firefoxTest as test } from './firefox-pages.ts';

const HELD = '連絡先は kanarienvogel7@example-shop.jp です';

// A browser of its own: in the one of the other specs the limits of the day may be reached.
test('the card after a check and the marks on findings are kept in Firefox', async ({ headless }) => {
  const browser = await launchFirefox(resolve('dist/extension/firefox'), headless);
  const chat = await chatInFirefox(browser);
  const says = (sentence: string) => expect.poll(chat.panel).toContain(sentence);
  await chat.open({});
  await chat.type(HELD);
  await chat.press('Enter');
  await chat.panelOpens();
  await chat.press('Escape');
  // Until the line is there the key is the page's, which does nothing at it.
  await expect(async () => {
    await chat.press('Alt+l');
    expect(await chat.panel()).toContain('レッスン');
  }).toPass();
  await chat.press('1');
  await chat.press('Enter');
  await says(extensionLessonWords.ja.kept);
  await chat.press('Enter');
  await expect.poll(chat.panel).toBe('');
  await chat.press('Enter');
  await chat.panelOpens();
  await chat.press('Alt+w');
  await says(extensionWords.ja.title.cleared);
  await browser.close();
});
