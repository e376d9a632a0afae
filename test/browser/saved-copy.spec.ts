import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { documentWords } from '../../shared/words/document-words.ts';
import { choose } from '../app/files-specs.ts';
import { documentWithComment } from '../app/sample-files.ts';
import { test } from './loopback-test.ts';

const MAIL = 'suzuki.ichiro@example-shop.jp';

test('saves a copy of a document in which no value is left', async ({ app }) => {
  const words = documentWords.ja;
  await choose(app, documentWithComment('打ち合わせの議事録です。', `連絡先は ${MAIL} です。`));
  const [download] = await Promise.all([
    app.page.waitForEvent('download'),
    app.page.getByRole('button', { name: words.save }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('draft-redacted.docx');
  const files = unzipSync(new Uint8Array(readFileSync(await download.path())));
  const texts = Object.values(files).map((bytes) => strFromU8(bytes));
  expect(texts.join('\n')).toContain('[EMAIL_1]');
  expect(texts.join('\n')).not.toContain(MAIL);
  await expect(app.page.getByText(words.saved(1))).toBeVisible();
});
