import type { Browser } from 'puppeteer-core';
import { chatInFirefox } from './firefox-chat.ts';
import { firefoxTest as test } from './firefox-pages.ts';
import { CASES, type Case, play } from './matrix.ts';

async function playIn(browser: Browser, one: Case): Promise<void> {
  const chat = await chatInFirefox(browser);
  await play(chat, one);
  await chat.close();
}

// Only the fixture that is named is started.
for (const one of CASES.filter(({ decision }) => decision !== 'unchecked'))
  test(one.name, ({ firefox }) => playIn(firefox, one));

test.describe('without an engine', () => {
  // In one worker: each would start a browser of this kind.
  test.describe.configure({ mode: 'default' });
  for (const one of CASES.filter(({ decision }) => decision === 'unchecked'))
    test(one.name, ({ firefoxWithoutEngine }) => playIn(firefoxWithoutEngine, one));
});
