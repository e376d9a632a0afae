import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../shared/language.ts';
import { violations } from '../app/access-specs.ts';
import { PAGES } from './build-pages.ts';
import { expect, test } from './extension-test.ts';

const THEMES = ['light', 'dark'] as const;

for (const language of LANGUAGES) {
  for (const theme of THEMES) {
    test(`axe-core has nothing against what is shown above a page, ${language} ${theme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.route('https://example.com/', (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: '<!doctype html><title>page</title><main><h1>page</h1></main>',
        }),
      );
      await page.goto('https://example.com/');
      await page.addScriptTag({ content: readFileSync(join(PAGES, 'panels.js'), 'utf8') });
      const names = await page.evaluate<readonly string[]>('panels.names');
      for (const name of names) {
        await page.evaluate(`panels.show(${JSON.stringify(name)}, '${language}')`);
        const shown = await page.evaluate(() => document.querySelector('sekisho-panel')?.shadowRoot?.childElementCount);
        expect(shown, name).toBe(1);
        expect.soft(await violations(page), name).toEqual([]);
      }
    });

    test(`axe-core has nothing against the popup, ${language} ${theme}`, async ({ page, context }) => {
      await page.emulateMedia({ colorScheme: theme });
      const session = await context.newCDPSession(page);
      const userAgent = await page.evaluate(() => navigator.userAgent);
      await session.send('Emulation.setUserAgentOverride', { userAgent, acceptLanguage: language });
      const [worker] = context.serviceWorkers();
      await page.goto(new URL('popup.html', worker?.url()).href);
      await page.locator('h2').first().waitFor();
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
      expect(await violations(page)).toEqual([]);
    });
  }
}
