import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { newSigningKey } from '../../electron/app/signing/signing-key.ts';
import { verifyFile } from '../../electron/app/signing/verify-file.ts';
import { policyDraftWords } from '../../shared/words/policy-draft-words.ts';
import { policySectionWords } from '../../shared/words/policy-section-words.ts';
import { filesBelow } from '../app/app.ts';
import { startDraft } from '../app/policy-specs.ts';
import { test } from './loopback-test.ts';

test('signs a draft with a key that is kept nowhere', async ({ app }) => {
  const { page } = app;
  const words = policyDraftWords.ja;
  await startDraft(app);
  await page.getByRole('textbox', { name: policySectionWords.ja.about.issuer }).fill('情報システム部');
  await page.getByRole('button', { name: words.bar.exportAs }).click();
  const { key, pem } = newSigningKey('IT');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('dialog')
      .locator('input[type="file"]')
      .setInputFiles({ name: 'key.pem', mimeType: 'text/plain', buffer: Buffer.from(pem) }),
  ]);
  const file = readFileSync(await download.path(), 'utf8');
  expect(verifyFile(file, 'policy', [key.public])).toMatchObject({ ok: true });
  const secret = pem.split('\n')[1] ?? '';
  const kept = filesBelow(app.folder).filter(({ bytes }) => bytes.includes(secret));
  expect(kept.map(({ path }) => path)).toEqual([]);
});
