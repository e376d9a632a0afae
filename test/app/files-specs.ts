import { expect, type Locator } from '@playwright/test';
import type { Theme } from '../../shared/contract/settings.ts';
import { LANGUAGES } from '../../shared/language.ts';
import { documentWords } from '../../shared/words/document-words.ts';
import { fileWords } from '../../shared/words/file-words.ts';
import { violations } from './access-specs.ts';
import { type App, type AppTest, deskWords, editorOf, filesBelow, goTo, write } from './app.ts';
import { archiveOf, documentWithComment, pdfOf, plainFile, type SampleFile } from './sample-files.ts';

const MAIL = 'suzuki.ichiro@example-shop.jp';
const DRAFT = documentWithComment('打ち合わせの議事録です。', `連絡先は ${MAIL} です。`);
const BROKEN: SampleFile = { ...DRAFT, name: 'broken.docx', buffer: DRAFT.buffer.subarray(0, 200) };
const THEMES: readonly Theme[] = ['light', 'dark'];
const words = documentWords.ja;
const desk = deskWords('ja');

/** Gives a file to the Check screen's chooser and waits until it was looked at. */
export async function choose(app: App, file: SampleFile): Promise<void> {
  await app.page.locator('input[type="file"]').first().setInputFiles(file);
}

const document = ({ page, language }: App, name: string): Locator =>
  page.getByRole('region', { name: documentWords[language].label(name) });

/** Files on the Check screen: every part of them, those nobody sees first. */
export function filesSpecs(test: AppTest): void {
  test('names the part nobody sees, and what was found in it', async ({ app }) => {
    await choose(app, DRAFT);
    const view = document(app, DRAFT.name);
    await expect(view.locator('.banner')).toContainText(words.verdict.mask([['personal', 1]]));
    await expect(view.locator('.banner')).toContainText(words.verdict.hidden(1));
    const parts = view.getByRole('region', { name: words.parts.label });
    await expect(parts.getByRole('heading', { name: words.parts.hidden })).toBeVisible();
    await expect(parts.locator('[aria-current]')).toContainText(fileWords.ja.place.comment({}));
    await expect(view.getByRole('region', { name: desk.list.label })).toContainText(MAIL);
    await expect(view.getByRole('textbox', { name: desk.safe.label })).toContainText('[EMAIL_1]');
  });

  test('copies the safe text of everything, and by the keys as well', async ({ app }) => {
    await choose(app, DRAFT);
    await app.page.getByRole('button', { name: words.copyAll }).click();
    await expect(app.page.getByText(desk.safe.copied(1))).toBeVisible();
    const copied = await app.readClipboard();
    expect(copied).toContain('[EMAIL_1]');
    expect(copied).toContain('打ち合わせの議事録です。');
    expect(copied).not.toContain(MAIL);
  });

  test('goes through the findings by keyboard', async ({ app }) => {
    await choose(
      app,
      archiveOf(3, (index) => `電話は090-5550-014${index}です。`),
    );
    const view = document(app, 'notes.zip');
    await view.getByRole('button', { name: words.copyAll }).focus();
    for (const value of ['090-5550-0140', '090-5550-0141', '090-5550-0142']) {
      await app.page.keyboard.press('F8');
      await expect(view.locator('.finding-card[data-open]')).toContainText(value);
    }
    await app.page.keyboard.press('Shift+F8');
    await expect(view.locator('.finding-card[data-open]')).toContainText('090-5550-0141');
    await app.page.keyboard.press('Escape');
    await expect(view.locator('.finding-card[data-open]')).toHaveCount(0);
  });

  test('says in one sentence why a file cannot be read, and gives the text back when it is closed', async ({ app }) => {
    await write(app, '書きかけの文章');
    await choose(app, BROKEN);
    const view = document(app, BROKEN.name);
    await expect(view.locator('.banner')).toContainText(words.verdict.unreadable.block);
    await expect(view).toContainText(fileWords.ja.why.broken);
    await expect(view.getByRole('button', { name: words.copyAll })).toHaveCount(0);
    await view.getByRole('button', { name: words.close }).click();
    await expect(editorOf(app)).toContainText('書きかけの文章');
  });

  test('reads a PDF', async ({ app }) => {
    await choose(app, pdfOf(`Mail: ${MAIL}`));
    await expect(document(app, 'sheet.pdf').locator('.banner')).toContainText(words.verdict.mask([['personal', 1]]));
    await expect(document(app, 'sheet.pdf').getByRole('textbox', { name: desk.safe.label })).toContainText('[EMAIL_1]');
  });

  test('opens a plain text in the editor', async ({ app }) => {
    await choose(app, plainFile('memo.txt', '電話は090-5550-0142です。'));
    await expect(editorOf(app)).toContainText('090-5550-0142');
    await expect(app.page.locator('.verdict')).toContainText(desk.verdict.mask([['personal', 1]]));
  });

  test('takes a file that is let go anywhere on the screen', async ({ app }) => {
    await app.page
      .locator('h1')
      .first()
      .evaluate(
        (heading, bytes) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([new Uint8Array(bytes)], 'dropped.docx'));
          heading.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
        },
        [...DRAFT.buffer],
      );
    await expect(document(app, 'dropped.docx').locator('.banner')).toContainText(words.verdict.mask([['personal', 1]]));
  });

  test('draws a page of a long list, and finds what is at its end', async ({ app }) => {
    const archive = archiveOf(5000, (index) => (index === 4990 ? `連絡先は ${MAIL} です。` : '来週の予定を決めます。'));
    await choose(app, archive);
    const view = document(app, archive.name);
    await expect(view.locator('.banner')).toContainText(words.verdict.mask([['personal', 1]]));
    expect(await view.locator('.document__row').count()).toBeLessThanOrEqual(50);
    await expect(view.locator('.document__row[aria-current]')).toContainText('4990.txt');
  });

  test('keeps counts of it in the record, and neither its name nor its text in any file', async ({ app }) => {
    await choose(app, { ...DRAFT, name: 'kanarienvogel.docx' });
    await expect(document(app, 'kanarienvogel.docx').locator('.banner')).toContainText(words.verdict.hidden(1));
    await goTo(app, 'history');
    await expect(app.page.getByRole('listitem').first()).toBeVisible();
    for (const { path, bytes } of filesBelow(app.folder)) {
      expect(bytes.includes(MAIL) || bytes.includes('kanarienvogel'), path).toBe(false);
    }
  });

  for (const language of LANGUAGES) {
    for (const theme of THEMES) {
      test.describe(`${language} ${theme}`, () => {
        test.use({ settings: { language, theme } });
        test('axe-core has nothing against a file, nor is anything cut off in a narrow window', async ({ app }) => {
          await choose(app, DRAFT);
          await expect(document(app, DRAFT.name).locator('.finding-card')).toHaveCount(1);
          await document(app, DRAFT.name).getByRole('button', { expanded: false }).click();
          expect.soft(await violations(app.page), 'file').toEqual([]);
          await app.page.setViewportSize({ width: 360, height: 740 });
          const wider = await app.page.evaluate(
            () => globalThis.document.documentElement.scrollWidth - window.innerWidth,
          );
          expect.soft(wider).toBeLessThanOrEqual(0);
          await choose(app, BROKEN);
          await expect(document(app, BROKEN.name)).toContainText(documentWords[language].verdict.unreadable.block);
          expect.soft(await violations(app.page), 'broken').toEqual([]);
        });
      });
    }
  }
}
