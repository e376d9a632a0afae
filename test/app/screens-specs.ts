import { expect } from '@playwright/test';
import { policySentences } from '../../shared/policy/policy-sentences.ts';
import { STARTER_POLICY } from '../../shared/policy/starter-policy.ts';
import { checkWords } from '../../shared/words/check-words.ts';
import { historyWords } from '../../shared/words/history-words.ts';
import { policyWords } from '../../shared/words/policy-words.ts';
import { settingsWords } from '../../shared/words/settings-words.ts';
import { shellWords } from '../../shared/words/shell-words.ts';
import { type AppTest, editorOf, goTo, pick, SCREENS, write } from './app.ts';

const PHONE = '090-5550-0142';

/** Every screen beside the first: settings, history, policy. */
export function screensSpecs(test: AppTest): void {
  test('every screen opens from the menu and marks itself there', async ({ app }) => {
    for (const screen of SCREENS) {
      await goTo(app, screen);
      const link = app.page.getByRole('link', { name: shellWords.ja.routes[screen], exact: true });
      await expect(link.first()).toHaveAttribute('aria-current', 'page');
    }
  });

  test('changes its language at once and keeps the text on the desk', async ({ app }) => {
    await write(app, `電話は${PHONE}です。`);
    await goTo(app, 'settings');
    await pick(app.page, settingsWords.ja.languages.en);
    await expect(app.page.locator('html')).toHaveAttribute('lang', 'en');
    await goTo({ ...app, language: 'en' }, 'check');
    await expect(editorOf({ ...app, language: 'en' })).toContainText(PHONE);
    await expect(app.page.getByText(checkWords.en.verdict.mask([['personal', 1]])).first()).toBeVisible();
  });

  test('changes its colours at once', async ({ app }) => {
    await goTo(app, 'settings');
    const background = () => app.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await background();
    await pick(app.page, settingsWords.ja.themes.dark);
    await expect.poll(background).not.toBe(light);
    await pick(app.page, settingsWords.ja.themes.light);
    await expect.poll(background).toBe(light);
  });

  test('keeps settings over a reload', async ({ app }) => {
    await goTo(app, 'settings');
    await pick(app.page, settingsWords.ja.themes.dark);
    await pick(app.page, settingsWords.ja.languages.en);
    await app.page.getByRole('combobox', { name: settingsWords.en.site }).selectOption({ label: 'Claude' });
    await expect(app.page.locator('html')).toHaveAttribute('lang', 'en');
    await app.reload();
    const english = { ...app, language: 'en' } as const;
    await goTo(english, 'settings');
    await expect(app.page.getByRole('radio', { name: settingsWords.en.themes.dark })).toBeChecked();
    await goTo(english, 'check');
    await expect(app.page.getByRole('combobox', { name: checkWords.en.site.label })).toHaveValue('claude');
  });

  test('lists a check in the history without a word of it, and clears it when asked twice', async ({ app }) => {
    const words = historyWords.ja;
    await write(app, `秘密の案件ひまわり。電話は${PHONE}です。`);
    await app.page.getByRole('button', { name: checkWords.ja.safe.copy }).click();
    await expect(app.page.getByText(checkWords.ja.safe.copied(1))).toBeVisible();
    await goTo(app, 'history');
    const main = app.page.getByRole('main');
    await expect(main.getByText(words.outcome['copied-safe'], { exact: true }).first()).toBeVisible();
    const shown = await main.innerText();
    expect(shown).not.toContain('ひまわり');
    expect(shown).not.toContain(PHONE);
    await main.getByRole('button', { name: words.clear }).click();
    await app.page.getByRole('dialog').getByRole('button', { name: words.clearNo }).click();
    await expect(main.getByText(words.outcome['copied-safe'], { exact: true }).first()).toBeVisible();
    await main.getByRole('button', { name: words.clear }).click();
    await app.page.getByRole('dialog').getByRole('button', { name: words.clearYes }).click();
    await expect(main.getByText(words.empty)).toBeVisible();
  });

  test('shows the policy in force in sentences', async ({ app }) => {
    await goTo(app, 'policy');
    await expect(app.page.getByText(policyWords.ja.starterTitle)).toBeVisible();
    const shown = (await app.page.getByRole('main').innerText()).replaceAll(/\s+/gu, '');
    for (const { id, sentence } of policySentences(STARTER_POLICY, 'ja')) {
      expect(shown, id).toContain(sentence.replaceAll(/\s+/gu, ''));
    }
  });
}
