import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Card } from '../../shared/train/card.ts';
import type { Lesson } from '../../shared/train/lesson.ts';
import { lessonShape } from '../../shared/train/lesson-shape.ts';
import { trainingWords } from '../../shared/words/training-words.ts';
import { type App, type AppTest, goTo } from './app.ts';

const words = trainingWords.ja;

/** The lessons as they are shipped; the bundler's way of importing JSON is not Node's. */
const LESSONS: readonly Lesson[] = readdirSync('shared/train/lessons').map((file) => {
  const parsed = lessonShape(JSON.parse(readFileSync(join('shared/train/lessons', file), 'utf8')));
  if (!parsed.ok) throw new TypeError(`${file}: ${parsed.problem.path}`);
  return parsed.value;
});

/** Answers one card, rightly where there is a right answer, and goes on. */
async function answer({ page }: App, card: Card): Promise<void> {
  const main = page.getByRole('main');
  const goOn = main.getByRole('button', { name: new RegExp(`^(?:${words.next}|${words.finish})`, 'u') });
  if (card.kind === 'choose') {
    for (const choice of card.choices.filter(({ right }) => right))
      await main.getByText(choice.text.ja).first().click();
    await main.getByRole('button', { name: new RegExp(`^${words.answer}`, 'u') }).click();
    await expect(main.getByText(words.right, { exact: true })).toBeVisible();
  }
  if (card.kind === 'find-leak') {
    await main.getByRole('group', { name: words.textToMark }).getByRole('button').first().click();
    await main.getByRole('button', { name: words.check }).click();
    await expect(main.getByText(words.judged)).toBeVisible();
  }
  await goOn.click();
}

async function play(app: App, lesson: Lesson): Promise<void> {
  await app.page.getByRole('button', { name: words.start, exact: true }).click();
  for (const [index, card] of lesson.cards.entries()) {
    await expect(app.page.getByText(words.position(index + 1, lesson.cards.length))).toBeVisible();
    await answer(app, card);
  }
}

/** Lessons are played to the end, and what was learnt is kept. */
export function trainingSpecs(test: AppTest): void {
  for (const lesson of LESSONS) {
    test(`the lesson ${lesson.id} can be played to the end, and the result is kept`, async ({ app }) => {
      test.slow();
      await goTo(app, 'training');
      await app.page.getByRole('link', { name: lesson.title.ja }).click();
      await play(app, lesson);
      const result = new RegExp(`^(?:${words.resultTitle.passed}|${words.resultTitle.failed})`, 'u');
      await expect(app.page.getByRole('heading', { name: result })).toBeVisible();
      const kept = readFileSync(join(app.folder, 'progress.json'), 'utf8');
      expect(kept).toContain(`"${lesson.id}"`);
      expect(kept).toContain('"finished"');
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
