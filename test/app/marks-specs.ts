import { expect } from '@playwright/test';
import { documentWords } from '../../shared/words/document-words.ts';
import { momentWords } from '../../shared/words/moment-words.ts';
import { type AppTest, deskWords, editorOf, settled, write } from './app.ts';
import { choose } from './files-specs.ts';
import { archiveOf } from './sample-files.ts';

const PHONE = '090-5550-0142';
const WITH_PHONE = `折り返しの電話は${PHONE}です。`;
const words = deskWords('ja');

/** Findings that a person marks as wrong by key, in a text and in a file, and the card after a file that was held. */
export function marksSpecs(test: AppTest): void {
  test('Alt+W marks the open finding as wrong, for this value only', async ({ app }) => {
    const { page } = app;
    await write(app, WITH_PHONE);
    await editorOf(app).press('F8');
    await page.keyboard.press('Alt+w');
    await expect(page.getByText(words.card.wrongMarked)).toBeVisible();
    await settled(app);
    await expect(page.locator('.verdict')).toContainText(words.verdict.pass);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => app.readClipboard()).toBe(WITH_PHONE);
    await write(app, WITH_PHONE.replace('0142', '0143'));
    await expect(page.getByRole('region', { name: words.safe.label })).toContainText('[PHONE_1]');
  });

  test('Alt+W without an open finding says what to do first', async ({ app }) => {
    await write(app, WITH_PHONE);
    await app.page.keyboard.press('Alt+w');
    await expect(app.page.getByText(words.card.wrongFirst)).toBeVisible();
  });

  test('Alt+W marks a finding in a file, and the way back checks the file again', async ({ app }) => {
    const { page } = app;
    await choose(
      app,
      archiveOf(2, (index) => `電話は090-5550-014${index}です。`),
    );
    const view = page.getByRole('region', { name: documentWords.ja.label('notes.zip') });
    await view.getByRole('button', { name: documentWords.ja.copyAll }).focus();
    const banner = view.locator('.banner');
    await expect(banner).toContainText(documentWords.ja.verdict.mask([['personal', 2]]));
    await page.keyboard.press('F8');
    await page.keyboard.press('Alt+w');
    await expect(page.getByText(words.card.wrongMarked)).toBeVisible();
    await expect(banner).toContainText(documentWords.ja.verdict.mask([['personal', 1]]));
    await page.getByRole('button', { name: '元に戻す' }).click();
    await expect(banner).toContainText(documentWords.ja.verdict.mask([['personal', 2]]));
  });

  test('a file that is held brings one card', async ({ app }) => {
    const { page } = app;
    await choose(
      app,
      archiveOf(1, () => WITH_PHONE),
    );
    const panel = page.getByRole('complementary', { name: momentWords.ja.title });
    await panel.getByRole('button', { name: momentWords.ja.see }).click();
    await expect(panel.getByRole('heading', { level: 2 }).or(panel.locator('legend')).first()).toBeVisible();
  });
}
