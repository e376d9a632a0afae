import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { packageFiles, type Standard, writePackage } from '../../electron/app/train/lms-package.ts';
import { trainingWords } from '../../shared/words/training-words.ts';
import { answer, LESSONS } from '../app/lesson-play.ts';
import { type LmsSystem, startLms } from './lms-system.ts';
import { type Heard, installScorm } from './scorm-system.ts';

const words = trainingWords.ja;
const found = LESSONS.find(({ id }) => id === 'business-service');
if (found === undefined) throw new Error('the lesson is gone');
const lesson = found;

/** The package of one standard in a folder, and a learning system that serves it. */
const test = base.extend<{ system: (standard: Standard) => Promise<LmsSystem> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from here
  system: async ({}, use) => {
    const open: LmsSystem[] = [];
    await use(async (standard) => {
      const folder = mkdtempSync(join(tmpdir(), 'sekisho-lms-'));
      const facts = { lessons: [lesson], language: 'ja', title: 'T' } as const;
      await writePackage(
        folder,
        await packageFiles(standard, facts, join(process.env.SEKISHO_DIST ?? 'dist', 'lms')),
        false,
        true,
      );
      const system = await startLms(folder);
      open.push(system);
      return system;
    });
    for (const system of open) await system.close();
  },
});

async function play(page: Page, from = 0): Promise<void> {
  for (const [index, card] of lesson.cards.entries()) {
    if (index < from) continue;
    await expect(page.getByText(words.position(index + 1, lesson.cards.length))).toBeVisible();
    await answer({ page }, card);
  }
  await expect(page.getByRole('heading', { name: words.resultTitle.passed })).toBeVisible();
}

/** Opens the package in a window of its own, as learning systems do, and returns it with what the system hears. */
async function launch(page: Page, system: LmsSystem, edition: '1.2' | '2004') {
  await page.goto(`${system.address}/host`);
  await page.evaluate(installScorm, edition);
  return openPackage(page, system);
}

async function openPackage(page: Page, system: LmsSystem) {
  const [popup] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate(
      (address) => void window.open(address),
      `${system.address}/package/player.html?lesson=${lesson.id}&lang=ja`,
    ),
  ]);
  const heard = () => page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);
  return { popup, heard };
}

const SAYS = {
  '1.2': { status: ['set', 'cmi.core.lesson_status', 'passed'], score: ['set', 'cmi.core.score.raw', '100'] },
  '2004': { status: ['set', 'cmi.success_status', 'passed'], score: ['set', 'cmi.score.scaled', '1'] },
} as const;

for (const edition of ['1.2', '2004'] as const) {
  test(`a package of SCORM ${edition} plays, and tells score, status and time at once`, async ({ page, system }) => {
    const { popup, heard } = await launch(page, await system(edition === '1.2' ? 'scorm12' : 'scorm2004'), edition);
    await popup.getByRole('button', { name: words.start, exact: true }).click();
    await play(popup);
    // The window is still open: nothing waited for its closing.
    const calls = await heard();
    expect(calls[0]).toEqual(['initialize', '']);
    expect(calls).toContainEqual(SAYS[edition].status);
    expect(calls).toContainEqual(SAYS[edition].score);
    expect(calls.findLastIndex(([call]) => call === 'commit')).toBe(calls.length - 1);
    await popup.close({ runBeforeUnload: false });
    await expect.poll(async () => (await heard()).at(-1)?.[0]).toBe('finish');
    const time = (await heard()).findLast(([, element]) => element?.endsWith('session_time') === true)?.[2];
    expect(time).toMatch(edition === '1.2' ? /^0000:00:\d\d\.\d\d$/u : /^PT\d/u);
  });
}

test('a lesson goes on where the learning system last saw it', async ({ page, system }) => {
  const lms = await system('scorm12');
  const { popup } = await launch(page, lms, '1.2');
  await popup.getByRole('button', { name: words.start, exact: true }).click();
  const [first] = lesson.cards;
  if (first !== undefined) await answer({ page: popup }, first);
  await popup.close();
  await page.evaluate(() => (window as unknown as { reopen: () => void }).reopen());
  const again = await openPackage(page, lms);
  await play(again.popup, 1);
  expect(await again.heard()).toContainEqual(SAYS['1.2'].status);
});

test('a package of cmi5 plays, and sends each statement once even to a busy store', async ({ page, system }) => {
  const lms = await system('cmi5');
  await page.goto(lms.launch(lesson.id));
  await page.getByRole('button', { name: words.start, exact: true }).click();
  lms.busy = 1;
  await play(page);
  await expect.poll(() => lms.told.map(({ verb }) => verb)).toEqual(['initialized', 'completed', 'passed']);
  expect(lms.told[2]?.statement.result?.score?.scaled).toBe(1);
  await page.goto('about:blank');
  await expect.poll(() => lms.told.at(-1)?.verb).toBe('terminated');
  // Another session of the same registration: done stays done, and nothing is said twice.
  await page.goto(lms.launch(lesson.id));
  await expect(page.getByRole('heading', { name: words.resultTitle.passed })).toBeVisible();
  expect(lms.told.map(({ verb }) => verb)).toEqual(['initialized', 'completed', 'passed', 'terminated', 'initialized']);
});

test('outside of a learning system the page says so', async ({ page, system }) => {
  const { address } = await system('scorm12');
  await page.goto(`${address}/package/player.html?lesson=${lesson.id}&lang=ja`);
  await expect(page.getByRole('heading', { name: 'レッスンを開けません' })).toBeVisible();
});

test('the package names the files it holds', async ({ system }) => {
  const { address } = await system('scorm2004');
  const manifest = await (await fetch(`${address}/package/imsmanifest.xml`)).text();
  for (const [, path] of manifest.matchAll(/<file href="([^"]+)"/gu)) {
    expect((await fetch(`${address}/package/${path}`)).status, path).toBe(200);
  }
  expect(readFileSync('dist/lms/player.html', 'utf8')).not.toContain('crossorigin="use-credentials"');
});
