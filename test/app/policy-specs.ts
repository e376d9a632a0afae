import { expect } from '@playwright/test';
import { policyDraftWords } from '../../shared/words/policy-draft-words.ts';
import { policyPartsWords } from '../../shared/words/policy-parts-words.ts';
import { policyRuleWords } from '../../shared/words/policy-rule-words.ts';
import { policySectionWords } from '../../shared/words/policy-section-words.ts';
import { policyValuesWords } from '../../shared/words/policy-values-words.ts';
import { violations } from './access-specs.ts';
import { type App, type AppTest, goTo } from './app.ts';

/** Opens the policy screen and starts a draft from the policy in force. */
async function startDraft(app: App): Promise<void> {
  const { page, language } = app;
  const words = policyDraftWords[language];
  await goTo(app, 'policy');
  await page.getByRole('switch', { name: policyPartsWords[language].admin }).press('Space');
  await page.getByRole('link', { name: policyPartsWords[language].part.draft }).press('Enter');
  await page.getByRole('button', { name: words.start.button }).press('Enter');
  await page.getByRole('button', { name: words.start.inForce }).press('Enter');
  await expect(page.getByText('company-policy')).toBeVisible();
}

async function openSection({ page, language }: App, name: string): Promise<void> {
  const nav = page.getByRole('navigation', { name: policyDraftWords[language].sections });
  await nav.getByRole('link', { name }).press('Enter');
  await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
}

/** The parts of the policy screen beside the rules in force. */
export function policySpecs(test: AppTest): void {
  test('lists every value with its source, and finds one', async ({ app }) => {
    const { page } = app;
    const words = policyValuesWords.ja;
    await goTo(app, 'policy');
    await page.getByRole('link', { name: policyPartsWords.ja.part.values }).click();
    await page.getByRole('searchbox', { name: words.search }).fill('deepseek');
    await expect(page.getByRole('row')).toHaveCount(2);
    await page.getByRole('button', { name: words.copy }).click();
    await expect(page.getByText(words.copied(1))).toBeVisible();
    expect(await app.readClipboard()).toContain('sites/deepseek');
  });

  test('writes a draft with the keyboard alone, and has it again after a reload', async ({ app }) => {
    const { page } = app;
    const words = policyDraftWords.ja;
    await startDraft(app);
    const issuer = page.getByRole('textbox', { name: policySectionWords.ja.about.issuer });
    await page.getByRole('button', { name: words.problems.go }).press('Enter');
    await expect(issuer).toBeFocused();
    await page.keyboard.insertText('情報システム部');
    await expect(page.getByText(words.problems.none)).toBeVisible();
    await openSection(app, words.section.grid);
    const chosen = page.getByRole('gridcell', { selected: true });
    await chosen.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('4');
    await expect(chosen).toContainText(policyRuleWords.ja.actions.block);
    await expect(page.getByText(words.bar.kept)).toBeVisible();
    await app.reload();
    await expect(page.getByRole('gridcell', { name: policyRuleWords.ja.actions.block })).toHaveCount(5);
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('button', { name: words.bar.undo })).toBeDisabled();
  });

  for (const [language, theme] of [
    ['ja', 'light'],
    ['en', 'dark'],
  ] as const) {
    test.describe(`${language} ${theme}`, () => {
      test.use({ settings: { language, theme } });

      test('axe-core has nothing against a draft, and nothing is cut off', async ({ app }) => {
        test.slow();
        await startDraft(app);
        for (const name of Object.values(policyDraftWords[language].section)) {
          await openSection(app, name);
          expect.soft(await violations(app.page), name).toEqual([]);
          await app.page.setViewportSize({ width: 400, height: 800 });
          const wider = await app.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          expect.soft(wider, name).toBeLessThanOrEqual(0);
          await app.page.setViewportSize({ width: 1280, height: 800 });
        }
      });
    });
  }
}
