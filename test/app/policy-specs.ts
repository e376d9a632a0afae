import { expect } from '@playwright/test';
import { checkWords } from '../../shared/words/check-words.ts';
import { findingWords } from '../../shared/words/finding-words.ts';
import { policyDraftWords } from '../../shared/words/policy-draft-words.ts';
import { policyPartsWords } from '../../shared/words/policy-parts-words.ts';
import { policyPreviewWords } from '../../shared/words/policy-preview-words.ts';
import { policyRuleWords } from '../../shared/words/policy-rule-words.ts';
import { policySectionWords } from '../../shared/words/policy-section-words.ts';
import { policySimulationWords } from '../../shared/words/policy-simulation-words.ts';
import { policyValuesWords } from '../../shared/words/policy-values-words.ts';
import { violations } from './access-specs.ts';
import { type App, type AppTest, goTo, write } from './app.ts';

/** Opens the policy screen and starts a draft from the policy in force. */
export async function startDraft(app: App): Promise<void> {
  const { page, language } = app;
  const words = policyDraftWords[language];
  await goTo(app, 'policy');
  await page.getByRole('switch', { name: policyPartsWords[language].admin }).press('Space');
  await page.getByRole('link', { name: policyPartsWords[language].part.draft }).press('Enter');
  await page.getByRole('button', { name: words.start.button }).press('Enter');
  await page.getByRole('button', { name: words.start.inForce }).press('Enter');
  await expect(page.getByText('company-policy')).toBeVisible();
}

/** Opens a section of the draft by its name. */
export async function openSection({ page, language }: App, name: string): Promise<void> {
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

  test('tries a draft on what was checked here and on a file', async ({ app }) => {
    const { page } = app;
    const words = policySimulationWords.ja;
    await write(app, '電話は090-5550-0142です。');
    await page.getByRole('button', { name: checkWords.ja.safe.copy }).click();
    await expect(page.getByText(checkWords.ja.safe.copied(1))).toBeVisible();
    await startDraft(app);
    await page.getByRole('textbox', { name: policySectionWords.ja.about.issuer }).fill('情報システム部');
    await openSection(app, policyDraftWords.ja.section.grid);
    const phone = page.getByRole('row', { name: findingWords.ja.category.phone }).getByRole('gridcell').nth(1);
    await phone.click();
    await page.keyboard.press('1');
    await openSection(app, policyDraftWords.ja.section.preview);
    await page.getByRole('textbox', { name: policyPreviewWords.ja.text }).fill('電話は090-5550-0142です。');
    const verdict = (name: string) => page.getByRole('region', { name, exact: true });
    await expect(verdict(policyPreviewWords.ja.now)).toContainText(findingWords.ja.action.redact);
    await expect(verdict(policyPreviewWords.ja.draft)).toContainText(findingWords.ja.action.allow);
    await page.getByRole('link', { name: policyPartsWords.ja.part.simulation }).click();
    await expect(page.getByRole('row', { name: /personal-data/u })).toContainText('1');
    await page
      .locator('.samples__choose input')
      .first()
      .setInputFiles({
        name: 'letter.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from('電話は090-5550-0142です。'),
      });
    await expect(page.getByRole('row', { name: /letter\.txt/u })).toContainText(words.changed);
    expect(await violations(page)).toEqual([]);
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
