import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { historyIn } from '../../electron/app/records/records-here.ts';
import { GUIDELINES } from '../../shared/evidence/guideline-list.ts';
import { LANGUAGES, type Language } from '../../shared/language.ts';
import type { NewEntry } from '../../shared/record/entry.ts';
import { evidenceScreenWords } from '../../shared/words/evidence-screen-words.ts';
import { evidenceWords } from '../../shared/words/evidence-words.ts';
import { shellWords } from '../../shared/words/shell-words.ts';
import { violations } from '../app/access-specs.ts';
import type { App } from '../app/app.ts';
import { test } from './loopback-test.ts';

const ENTRY: NewEntry = {
  site: 'chatgpt',
  tier: 'public',
  action: 'redact',
  outcome: 'copied-safe',
  counts: { person: 2 },
  found: { person: { high: 2 }, credential: { medium: 1 } },
  rules: [{ id: 'personal-data', action: 'redact', count: 2 }],
  released: 0,
  added: 0,
  length: 120,
  policy: { id: 'starter', version: 1 },
  lesson: 'what-may-leave',
};

/** Some checks in the record, then the screen of the report. */
async function open({ page, folder }: App, language: Language): Promise<void> {
  const days = Number.POSITIVE_INFINITY;
  await historyIn(folder, days).addAll([
    ENTRY,
    { ...ENTRY, action: 'block', outcome: 'held', tier: 'forbidden' },
    { ...ENTRY, action: 'allow', outcome: 'passed', rules: [], counts: {}, found: {} },
  ]);
  await page.evaluate(() => {
    window.location.hash = '#/history/evidence';
  });
  await page.getByRole('heading', { name: evidenceWords[language].title }).waitFor();
}

interface Printed {
  readonly pages: readonly string[];
  /** Words that reach over the margin of 15 mm, and what is drawn on another size than A4. */
  readonly faults: readonly string[];
}

const MILLIMETRE = 72 / 25.4;
/** The printed margin, less what widths of letters are rounded by. */
const MARGIN = 14.2 * MILLIMETRE;

/** Prints what the page's own style asks for and reads it by a reader of PDF files that is not the browser. */
async function printed(page: Page): Promise<Printed> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const pages: string[] = [];
  const faults: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const sheet = await pdf.getPage(number);
    const [, , width = 0, height = 0] = sheet.view;
    if (Math.round(width / MILLIMETRE) !== 210 || Math.round(height / MILLIMETRE) !== 297)
      faults.push(`${number}: ${width} ${height}`);
    const { items } = await sheet.getTextContent();
    const words = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
    for (const { str, transform, width: wide } of words) {
      const left = Number(transform[4]);
      if (left < MARGIN || left + wide > width - MARGIN) faults.push(`${number}: ${str}`);
    }
    pages.push(
      words
        .map(({ str }) => str)
        .join(' ')
        .normalize('NFKC'),
    );
  }
  return { pages, faults };
}

/** Reading a PDF file gives words in pieces, and middle dots of another kind: spaces and dots say nothing. */
const bare = (text: string) => text.normalize('NFKC').replaceAll(/[\s\u2027\u30fb]+/gu, '');

function expectReport({ pages, faults }: Printed, language: Language): void {
  const words = evidenceWords[language];
  const titles = [words.summaryTitle, words.notServedTitle, words.tablesTitle, words.recountTitle];
  const all = bare(pages.join(' '));
  const wanted = [...titles, ...GUIDELINES.map(({ title }) => title[language])];
  expect(faults).toEqual([]);
  expect(wanted.filter((title) => !all.includes(bare(title)))).toEqual([]);
  const unframed = pages.filter((page, index) => {
    const frame = [words.title, `${words.pageOf} ${index + 1} / ${pages.length}`];
    return frame.some((part) => !bare(page).includes(bare(part)));
  });
  expect(unframed).toEqual([]);
}

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ settings: { language, theme: 'system' } });

    test('the evidence report shuts nobody out and prints on A4, without the app around it', async ({ app }) => {
      test.slow();
      await open(app, language);
      await app.page.getByText(evidenceScreenWords[language].presets.own).click();
      for (const colorScheme of ['light', 'dark'] as const) {
        await app.page.emulateMedia({ colorScheme });
        expect.soft(await violations(app.page), colorScheme).toEqual([]);
      }
      const print = await printed(app.page);
      expectReport(print, language);
      expect(bare(print.pages[0] ?? '')).not.toContain(bare(evidenceScreenWords[language].saveCsv));
      expect(bare(print.pages[0] ?? '')).not.toContain(bare(shellWords[language].routes.settings));
    });

    test('the saved report opens by itself, and its figures as a CSV file', async ({ app, context }) => {
      test.slow();
      await open(app, language);
      const { saveHtml, saveCsv } = evidenceScreenWords[language];
      const html = await saved(app.page, saveHtml);
      const csv = readFileSync(await saved(app.page, saveCsv), 'utf8');
      expect(csv.startsWith('\uFEFFpart,id,name,value,of,')).toBe(true);
      expect(csv).toContain('\r\nfigure,looked-at,');
      const alone = await context.newPage();
      const asked: string[] = [];
      alone.on('request', (request) => asked.push(request.url()));
      await alone.goto(pathToFileURL(html).href);
      expect(await violations(alone)).toEqual([]);
      expectReport(await printed(alone), language);
      expect(asked).toEqual([pathToFileURL(html).href]);
    });
  });
}

/** Saves by this button and returns the path of the file, under the name that it was given. */
async function saved(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  expect(download.suggestedFilename()).toMatch(/^sekisho-evidence-\d{4}-\d\d-\d\d--\d{4}-\d\d-\d\d\.(?:html|csv)$/u);
  const file = join(dirname(await download.path()), download.suggestedFilename());
  await download.saveAs(file);
  return file;
}
