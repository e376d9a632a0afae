import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { Theme } from '../../shared/contract/settings.ts';
import { LANGUAGES } from '../../shared/language.ts';
import { type AppTest, deskWords, goTo, pick, SCREENS, write } from './app.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const THEMES: readonly Theme[] = ['light', 'dark'];

interface AxeViolation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe-core has against the page, one line per element. Evaluated by the debugger, which the page's policy allows. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  // Elements on their way in or out have colours in between.
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: AxeViolation[] }> } };
    return (await axe.run()).violations;
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`));
}

/** No screen may shut anybody out: axe-core has nothing against any of them. */
export function accessSpecs(test: AppTest): void {
  for (const language of LANGUAGES) {
    for (const theme of THEMES) {
      test.describe(`${language} ${theme}`, () => {
        test.use({ settings: { language, theme } });

        test('axe-core has nothing against any screen', async ({ app }) => {
          test.slow();
          for (const screen of SCREENS) {
            await goTo(app, screen);
            expect.soft(await violations(app.page), screen).toEqual([]);
          }
        });

        test('axe-core has nothing against a text with findings, nor against an answer', async ({ app }) => {
          const words = deskWords(language);
          await write(app, '電話は090-5550-0142です。\nAPI key: AKIAZ7Q3M5X2K9WB4TRD\nconst x = load(1);\n');
          const findings = app.page.getByRole('region', { name: words.list.label });
          await findings.getByRole('button', { expanded: false }).first().click();
          expect.soft(await violations(app.page), 'findings').toEqual([]);
          await pick(app.page, words.card.keep);
          expect.soft(await violations(app.page), 'kept').toEqual([]);
          await pick(app.page, words.tabs.restore);
          await app.page.getByRole('textbox', { name: words.restore.answer }).fill('[PHONE_1] [PERSON_9]');
          expect.soft(await violations(app.page), 'restore').toEqual([]);
        });
      });
    }
  }

  test.describe('in a narrow window', () => {
    test('nothing is cut off at 360 pixels or at twice the size of the letters', async ({ app }) => {
      await app.page.setViewportSize({ width: 360, height: 740 });
      for (const screen of SCREENS) {
        await goTo(app, screen);
        const wider = await app.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect.soft(wider, screen).toBeLessThanOrEqual(0);
      }
    });
  });
}
