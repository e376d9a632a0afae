import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { manyEntries, writeRecord } from '../../build/many-entries.ts';
import { dashboardWords } from '../../shared/words/dashboard-words.ts';
import { recordsWords } from '../../shared/words/records-words.ts';
import { goTo } from '../app/app.ts';
import { test } from './loopback-test.ts';

test('saves the figures that show in a form that spreadsheets open', async ({ app }) => {
  const words = dashboardWords.ja;
  writeRecord(join(app.folder, 'records'), manyEntries(50, 30));
  await goTo(app, 'history');
  await app.page.getByRole('link', { name: recordsWords.ja.parts.dashboard }).click();
  const [download] = await Promise.all([
    app.page.waitForEvent('download'),
    app.page.getByRole('button', { name: words.csv }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^sekisho-figures-2026-\d\d-\d\d-2026-12-31\.csv$/u);
  const content = readFileSync(await download.path(), 'utf8');
  expect(content.startsWith('\uFEFF')).toBe(true);
  expect(content).toContain(`\r\n${words.totals},${words.total.checks},,50\r\n`);
});
