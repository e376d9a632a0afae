import { chatInFirefox } from './firefox-chat.ts';
import { firefoxTest as test } from './firefox-pages.ts';
import { CASES, play } from './matrix.ts';

for (const one of CASES) {
  // Only the fixture that is named is started.
  if (one.decision === 'unchecked')
    test(one.name, async ({ firefoxWithoutEngine }) => {
      const chat = await chatInFirefox(firefoxWithoutEngine);
      await play(chat, one);
      await chat.close();
    });
  else
    test(one.name, async ({ firefox }) => {
      const chat = await chatInFirefox(firefox);
      await play(chat, one);
      await chat.close();
    });
}
