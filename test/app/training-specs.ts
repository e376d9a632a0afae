import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Lesson } from '../../shared/train/lesson.ts';
import { trainingWords } from '../../shared/words/training-words.ts';
import { violations } from './access-specs.ts';
import { type App, type AppTest, goTo } from './app.ts';
import { answer, LESSONS } from './lesson-play.ts';

const words = trainingWords.ja;

async function play(app: App, lesson: Lesson): Promise<void> {
  await app.page.getByRole('button', { name: words.start, exact: true }).click();
  for (const [index, card] of lesson.cards.entries()) {
    await expect(app.page.getByText(words.position(index + 1, lesson.cards.length))).toBeVisible();
    expect.soft(await violations(app.page), `${lesson.id}/${card.id}`).toEqual([]);
    await answer(app, card);
  }
}

/** Lessons are played to the end, and what was learnt is kept. */
export function trainingSpecs(test: AppTest, played: readonly string[]): void {
  for (const lesson of LESSONS.filter(({ id }) => played.includes(id))) {
    test(`the lesson ${lesson.id} can be played to the end, and the result is kept`, async ({ app }) => {
      test.slow();
      await goTo(app, 'training');
      await app.page.getByRole('link', { name: lesson.title.ja }).click();
      await play(app, lesson);
      const result = new RegExp(`^(?:${words.resultTitle.passed}|${words.resultTitle.failed})`, 'u');
      await expect(app.page.getByRole('heading', { name: result })).toBeVisible();
      const kept = readFileSync(join(app.folder, 'progress.jsonl'), 'utf8');
      expect(kept).toContain(`"${lesson.id}"`);
      expect(kept).toContain('"result"');
      await app.reload();
      await expect(app.page.getByRole('heading', { name: result })).toBeVisible();
    });
  }

  test('a lesson goes on where it was left', async ({ app }) => {
    const lesson = LESSONS[0];
    if (lesson === undefined) throw new Error('there is no lesson');
    await goTo(app, 'training');
    await app.page.getByRole('link', { name: lesson.title.ja }).click();
    await app.page.getByRole('button', { name: words.start, exact: true }).click();
    const [first] = lesson.cards;
    if (first !== undefined) await answer(app, first);
    const second = app.page.getByText(words.position(2, lesson.cards.length));
    await expect(second).toBeVisible();
    await app.reload();
    await expect(second).toBeVisible();
  });
}
