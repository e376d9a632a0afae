import { expect } from '@playwright/test';
import type { Lesson } from '../../shared/train/lesson.ts';
import { documentWords } from '../../shared/words/document-words.ts';
import { incidentWords } from '../../shared/words/incident-words.ts';
import { policyDraftWords } from '../../shared/words/policy-draft-words.ts';
import { policyPartsWords } from '../../shared/words/policy-parts-words.ts';
import { policyPreviewWords } from '../../shared/words/policy-preview-words.ts';
import { policySectionWords } from '../../shared/words/policy-section-words.ts';
import { recordsWords } from '../../shared/words/records-words.ts';
import { settingsWords } from '../../shared/words/settings-words.ts';
import { trainingWords } from '../../shared/words/training-words.ts';
import { CANARIES, valuesOf } from '../canary/canaries.ts';
import { textWith } from '../canary/canary-text.ts';
import { type App, deskWords, editorOf, goTo, pick, settled, write } from './app.ts';
import { choose } from './files-specs.ts';
import { answer, LESSONS } from './lesson-play.ts';
import { openSection, startDraft } from './policy-specs.ts';
import { archiveOf, documentWithComment, pdfOf, plainFile } from './sample-files.ts';

const words = deskWords('ja');
/** A marker holds the whole text back, so the others are tried without. */
const MAY_GO = textWith(CANARIES.filter(({ kind }) => kind !== 'marker'));
const HELD = textWith(CANARIES);
const named = (at: number): string => valuesOf('file-name')[at] ?? '';

/** Everything a person can do with a text on the Check screen. */
async function check(app: App): Promise<void> {
  const { page } = app;
  await write(app, MAY_GO);
  // A text of this length is read twice, and only the second look lets it go.
  await expect(async () => {
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('status').filter({ hasText: 'コピーしました' })).toBeVisible({ timeout: 6_000 });
  }).toPass({ timeout: 45_000 });
  // The open card moves while a text of this length is looked at again.
  await expect(async () => {
    const keep = page.getByRole('radio', { name: words.card.keep }).first();
    await keep.click({ force: true });
    await expect(keep).toBeChecked({ timeout: 2_000 });
  }).toPass({ timeout: 20_000 });
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('F8');
  await page.keyboard.press('Alt+w');
  await settled(app);
  const safe = await app.readClipboard();
  await pick(page, words.tabs.restore);
  await page.getByRole('textbox', { name: words.restore.answer }).fill(`${safe}\n[PHONE_1]`);
  await page.getByRole('button', { name: words.restore.copy }).click();
  await pick(page, words.tabs.check);
  await editorOf(app).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.insertText(HELD);
  await settled(app);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(words.safe.heldToast)).toBeVisible();
}

/** Documents, archives, a broken file and a plain one, with telling names. */
async function files(app: App): Promise<void> {
  const broken = documentWithComment(HELD, HELD);
  for (const file of [
    { ...documentWithComment(MAY_GO, HELD), name: `${named(1)}.docx` },
    { ...archiveOf(20, (at) => `${CANARIES[at * 20]?.value ?? ''}です。`), name: `${named(2)}.zip` },
    { ...broken, name: `${named(3)}.docx`, buffer: broken.buffer.subarray(0, 300) },
    { ...pdfOf(valuesOf('email').join(' ')), name: `${named(4)}.pdf` },
  ]) {
    await choose(app, file);
    const view = app.page.getByRole('region', { name: documentWords.ja.label(file.name) });
    await expect(view.locator('.banner')).toBeVisible();
    await expect(view.locator('[aria-busy="true"]')).toHaveCount(0);
    await view.getByRole('button', { name: documentWords.ja.close }).click();
  }
  await choose(app, plainFile(`${named(5)}.txt`, HELD));
  await settled(app);
}

/** The record of it all, and a guide with a note and both reports. */
async function incident(app: App): Promise<void> {
  const { page } = app;
  await goTo(app, 'history');
  await expect(page.getByRole('listitem').first()).toBeVisible();
  await page.getByRole('link', { name: recordsWords.ja.parts.incident }).click();
  await page.getByRole('button', { name: incidentWords.ja.start }).click();
  await page.getByRole('checkbox').first().click();
  await page.getByRole('textbox', { name: incidentWords.ja.note }).fill(HELD);
  for (const name of [incidentWords.ja.saveMarkdown, incidentWords.ja.saveJson]) {
    await page.getByRole('button', { name }).click();
  }
}

const placeOf = ({ cards }: Lesson): number => cards.findIndex(({ kind }) => kind === 'rewrite');
const LESSON = LESSONS.filter((lesson) => placeOf(lesson) >= 0).toSorted((a, b) => placeOf(a) - placeOf(b))[0];

/** A lesson up to the card where a person writes a text of their own. */
async function training(app: App): Promise<void> {
  const { page } = app;
  if (LESSON === undefined) throw new Error('no lesson has a text to rewrite');
  await goTo(app, 'training');
  await page.getByRole('link', { name: LESSON.title.ja }).click();
  await page.getByRole('button', { name: trainingWords.ja.start, exact: true }).click();
  for (const card of LESSON.cards.slice(0, placeOf(LESSON))) await answer(app, card);
  const field = page.getByRole('textbox', { name: trainingWords.ja.rewriteField });
  await field.fill(HELD);
  await field.press('Control+Enter');
  await expect(page.getByRole('main').getByRole('status').first()).toBeVisible();
  await app.reload();
}

/** A draft tried on a text and on files. */
async function policy(app: App): Promise<void> {
  const { page } = app;
  await startDraft(app);
  await page.getByRole('textbox', { name: policySectionWords.ja.about.issuer }).fill('情報システム部');
  await openSection(app, policyDraftWords.ja.section.preview);
  await page.getByRole('textbox', { name: policyPreviewWords.ja.text }).fill(HELD);
  await expect(page.getByRole('region', { name: policyPreviewWords.ja.draft, exact: true })).toBeVisible();
  await page.getByRole('link', { name: policyPartsWords.ja.part.simulation }).click();
  const samples = [6, 7].map((at) => plainFile(`${named(at)}.txt`, HELD));
  await page.locator('.samples__choose input').first().setInputFiles(samples);
  await expect(page.getByRole('row', { name: named(7) })).toBeVisible();
}

/** Other settings while a text is on the desk, and the same page loaded anew. */
async function settings(app: App): Promise<void> {
  await write(app, HELD);
  await goTo(app, 'settings');
  await pick(app.page, settingsWords.ja.themes.dark);
  await app.page.getByRole('combobox', { name: settingsWords.ja.site }).selectOption({ label: 'Claude' });
  await goTo(app, 'check');
  await app.reload();
}

/** Every screen, with 500 values in every place that takes a text, a file or the name of one. */
export const LEAK_PATHS: Readonly<Record<string, (app: App) => Promise<void>>> = {
  'the Check screen': check,
  files,
  'the record and a guide': incident,
  'a lesson': training,
  'a draft of a policy': policy,
  'the settings': settings,
};
