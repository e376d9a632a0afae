import { expect } from '@playwright/test';
import { findingWords } from '../../shared/words/finding-words.ts';
import { type AppTest, deskWords, editorOf, goTo, pick, settled, write } from './app.ts';

const PHONE = '090-5550-0142';
const WITH_PHONE = `打ち合わせの件です。電話は${PHONE}です。`;
const words = deskWords('ja');

/** The first screen: what is found, what is copied, what comes back. */
export function checkSpecs(test: AppTest): void {
  test('opens with a title and an editor that is ready', async ({ app }) => {
    await expect(app.page).toHaveTitle(/Sekisho/u);
    await expect(app.page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
    await expect(editorOf(app)).toBeEditable();
  });

  test('finds a telephone number, lists it and says so', async ({ app: { page, ...app } }) => {
    await write({ page, ...app }, WITH_PHONE);
    const findings = page.getByRole('region', { name: words.list.label });
    await expect(findings.getByRole('listitem')).toHaveCount(1);
    await expect(findings).toContainText(PHONE);
    const verdict = words.verdict.mask([['personal', 1]]);
    await expect(page.getByRole('status').filter({ hasText: verdict })).toHaveCount(1);
    await expect(page.getByRole('region', { name: words.safe.label })).toContainText('[PHONE_1]');
  });

  test('stays silent on ordinary text and lets it pass', async ({ app }) => {
    await write(app, '来週の会議の議題を三つにまとめてください。');
    await expect(app.page.locator('.verdict')).toContainText(words.verdict.pass);
    await expect(app.page.getByText(words.list.none, { exact: true })).toBeVisible();
  });

  test('copies the safe text, not the value', async ({ app }) => {
    await write(app, WITH_PHONE);
    await app.page.getByRole('button', { name: words.safe.copy }).click();
    await expect(app.page.getByText(words.safe.copied(1))).toBeVisible();
    expect(await app.readClipboard()).toBe('打ち合わせの件です。電話は[PHONE_1]です。');
  });

  test('copies with the keys as well', async ({ app }) => {
    await write(app, WITH_PHONE);
    await app.page.keyboard.press('Control+Enter');
    await expect(app.page.getByText(words.safe.copied(1))).toBeVisible();
    expect(await app.readClipboard()).toContain('[PHONE_1]');
  });

  test('replaces the text by the safe one and takes that back with one key', async ({ app }) => {
    await write(app, WITH_PHONE);
    await app.page.getByRole('button', { name: words.safe.replace }).click();
    await expect(editorOf(app)).toContainText('[PHONE_1]');
    await editorOf(app).click();
    await app.page.keyboard.press('Control+z');
    await expect(editorOf(app)).toContainText(PHONE);
  });

  test('keeps a value when asked and masks it again', async ({ app }) => {
    const safe = app.page.getByRole('region', { name: words.safe.label });
    await write(app, WITH_PHONE);
    await pick(app.page, words.card.keep);
    await expect(safe).toContainText(PHONE);
    await expect(app.page.locator('.verdict')).toContainText(words.verdict.kept(1));
    await pick(app.page, words.card.mask);
    await expect(safe).not.toContainText(PHONE);
  });

  test('takes the last choice back with one key', async ({ app }) => {
    await write(app, WITH_PHONE);
    await pick(app.page, words.card.keep);
    await expect(app.page.locator('.verdict')).toContainText(words.verdict.kept(1));
    await app.page.keyboard.press('Control+z');
    await expect(app.page.getByRole('radio', { name: words.card.mask })).toBeChecked();
    await expect(editorOf(app)).toContainText(PHONE);
  });

  test('masks what the person selects', async ({ app }) => {
    await write(app, '案件名はひまわりです');
    await app.page.keyboard.press('Control+a');
    await app.page.keyboard.press('Alt+m');
    await expect(app.page.getByRole('button', { name: words.card.unmask })).toBeVisible();
    await app.page.keyboard.press('Control+Enter');
    await expect(app.page.getByText(words.safe.copied(1))).toBeVisible();
    expect(await app.readClipboard()).not.toContain('ひまわり');
  });

  test('says why, what to do instead and which rule spoke', async ({ app }) => {
    await write(app, WITH_PHONE);
    await app.page.getByRole('region', { name: words.list.label }).getByRole('button', { expanded: false }).click();
    for (const term of [words.card.why, words.card.instead, words.card.because, words.card.rule]) {
      await expect(app.page.getByText(term, { exact: true })).toBeVisible();
    }
  });

  test('does not hand out a text that must not be sent', async ({ app }) => {
    await write(app, '【社外秘】\n来期の価格表です。');
    await expect(app.page.locator('.verdict')).toContainText(words.verdict.block([['marker', 1]]));
    await expect(app.page.getByRole('button', { name: words.safe.copy })).toHaveCount(0);
    await app.page.keyboard.press('Control+Enter');
    await expect(app.page.getByText(words.safe.heldToast)).toBeVisible();
    expect(await app.readClipboard()).not.toContain('価格表');
  });

  test('puts real values back into an answer', async ({ app }) => {
    await write(app, WITH_PHONE);
    await app.page.getByRole('button', { name: words.safe.copy }).click();
    await pick(app.page, words.tabs.restore);
    await app.page.getByRole('textbox', { name: words.restore.answer }).fill('[PHONE_1] と [PERSON_9] に連絡します。');
    await expect(app.page.getByRole('textbox', { name: words.restore.result })).toHaveValue(
      `${PHONE} と [PERSON_9] に連絡します。`,
    );
    await expect(app.page.getByText(words.restore.restored(1))).toBeVisible();
    await pick(app.page, words.tabs.check);
    await expect(editorOf(app)).toContainText(PHONE);
  });

  test('remembers the destination in the record of the check', async ({ app }) => {
    await write(app, WITH_PHONE);
    await app.page.getByRole('combobox', { name: words.site.label }).selectOption({ label: 'Claude' });
    await settled(app);
    await app.page.getByRole('button', { name: words.safe.copy }).click();
    await expect(app.page.getByText(words.safe.copied(1))).toBeVisible();
    await goTo(app, 'history');
    await expect(app.page.getByRole('listitem').filter({ hasText: 'Claude' })).toContainText(
      findingWords.ja.category.phone,
    );
  });

  test('keeps a text while other screens are open', async ({ app }) => {
    await write(app, WITH_PHONE);
    await app.page.getByRole('link', { name: '設定' }).click();
    await app.page.getByRole('link', { name: 'チェック' }).click();
    await expect(editorOf(app)).toContainText(PHONE);
  });
}
