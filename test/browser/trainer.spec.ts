import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { signFile } from '../../electron/app/signing/sign-file.ts';
import { newSigningKey } from '../../electron/app/signing/signing-key.ts';
import { trainerWords } from '../../shared/words/trainer-words.ts';
import { LESSONS } from '../app/lesson-play.ts';
import { RESULT } from '../train/trainer/sample-result.ts';
import { test } from './loopback-test.ts';

const words = trainerWords.ja;
const PEOPLE = 5_000;
const LESSONS_EACH = 16;

/** Signed results of 5 000 people, some of whom have done some lessons. */
function writeResults(folder: string): void {
  const { key } = newSigningKey('apps');
  const [sample] = RESULT.tries;
  const lessons = LESSONS.slice(0, LESSONS_EACH).map(({ id }) => id);
  for (let at = 0; at < PEOPLE; at++) {
    const person = `person-${String(at).padStart(4, '0')}`;
    const tries = lessons
      .slice(0, at % (LESSONS_EACH + 1))
      .flatMap((lesson) => (sample ? [{ ...sample, lesson }] : []));
    const groups = [['sales'], ['lab'], ['sales', 'lead'], []][at % 4];
    const result = { ...RESULT, person, name: `社員 ${at}`, groups, key: key.public.key, tries };
    const signed = signFile('training-result', JSON.stringify(result), key, new Date(RESULT.at));
    writeFileSync(join(folder, `${person}.json`), JSON.stringify(signed));
  }
}

interface Scrolled {
  readonly frames: number;
  readonly longestFrame: number;
  readonly longTasks: readonly number[];
  readonly mostRows: number;
  /** Frames in which the middle of the box showed no row, or another one than belongs there. */
  readonly empty: number;
}

/** Scrolls the table from top to bottom, `step` pixels a frame, and looks at every frame. */
async function scrollThrough(page: Page, step: number): Promise<Scrolled> {
  return page.locator('.people').evaluate(async (box, pixels) => {
    const longTasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longTasks.push(duration);
    });
    observer.observe({ type: 'longtask' });
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const seen = { frames: 0, longestFrame: 0, mostRows: 0, empty: 0 };
    const { left, top, width, height } = box.getBoundingClientRect();
    box.scrollTop = 0;
    let last = await frame();
    while (box.scrollTop + box.clientHeight < box.scrollHeight - 1) {
      box.scrollTop += pixels;
      const now = await frame();
      seen.frames += 1;
      seen.longestFrame = Math.max(seen.longestFrame, now - last);
      last = now;
      seen.mostRows = Math.max(seen.mostRows, box.querySelectorAll('tbody tr').length);
      const middle = document.elementFromPoint(left + width / 2, top + height / 2)?.closest('tr');
      if (middle?.getAttribute('aria-rowindex') === null || middle === null) seen.empty += 1;
    }
    observer.disconnect();
    return { ...seen, longTasks };
  }, step);
}

test('5 000 people load, and scroll with few rows in the page at any time', async ({ app: { page } }) => {
  test.slow();
  const folder = mkdtempSync(join(tmpdir(), 'sekisho-results-'));
  writeResults(folder);
  await page.evaluate(() => {
    window.location.hash = '#/training/trainer';
  });
  await page.getByLabel(words.folder).fill(folder);
  await page.getByRole('button', { name: words.load }).click();
  const table = page.getByRole('table');
  await expect(table).toHaveAttribute('aria-rowcount', String(PEOPLE + 1), { timeout: 60_000 });
  const { mostRows, ...speed } = await scrollThrough(page, 1_200);
  test.info().annotations.push({ type: 'scrolling from top to bottom', description: JSON.stringify(speed) });
  // 576 pixels of 40 each, 8 rows beyond either edge, and two of empty space.
  expect(mostRows).toBeLessThanOrEqual(35);
  expect(speed.frames).toBeGreaterThan(150);
  await expect(table.getByRole('row').last()).toHaveAttribute('aria-rowindex', String(PEOPLE + 1));
  await expect(page.getByRole('rowheader', { name: `社員 ${PEOPLE - 1}` })).toBeVisible();
  await page.locator('.people').focus();
  await page.keyboard.press('Home');
  await expect(page.getByRole('rowheader', { name: '社員 0', exact: true })).toBeVisible();
  await page.getByLabel(words.search).fill('person-4321');
  await expect(page.getByRole('rowheader')).toHaveText(['社員 4321']);

  await page.getByText(words.tabs.lessons).click();
  const hardest = page.getByRole('region', { name: words.hardest });
  await expect(hardest.getByRole('cell').last()).toHaveText('20,000');
  await hardest.getByLabel(words.group).selectOption('lab');
  await expect(hardest.getByRole('cell').last()).toHaveText('5,000');
  rmSync(folder, { recursive: true, force: true });
});
