import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator } from '@playwright/test';
import type { Card, MatchItem, OrderCard } from '../../shared/train/card.ts';
import type { Lesson } from '../../shared/train/lesson.ts';
import { lessonShape } from '../../shared/train/lesson-shape.ts';
import { trainingWords } from '../../shared/words/training-words.ts';
import { rightAnswer } from '../train/right-answer.ts';
import { type App, type AppTest, goTo } from './app.ts';

const words = trainingWords.ja;

/** The lessons as they are shipped, in their order; the bundler's way of importing JSON is not Node's. */
const LESSONS: readonly Lesson[] = readdirSync('shared/train/lessons')
  .map((file) => {
    const parsed = lessonShape(JSON.parse(readFileSync(join('shared/train/lessons', file), 'utf8')));
    if (!parsed.ok) throw new TypeError(`${file}: ${parsed.problem.path}`);
    return parsed.value;
  })
  .toSorted((a, b) => a.order - b.order);

/** A few lessons that have cards of every kind between them; all of them are played without a browser elsewhere. */
const PLAYED = ['what-may-leave', 'code-and-secrets', 'trade-secrets', 'ai-phishing'];

/** Answers one card, rightly where there is a right answer, and goes on. */
async function answer({ page }: App, card: Card): Promise<void> {
  const main = page.getByRole('main');
  const done = main.getByRole('button', { name: new RegExp(`^(?:${words.next}|${words.finish})`, 'u') });
  const check = main.getByRole('button', { name: new RegExp(`^${words.check}`, 'u') });
  if (card.kind === 'choose') {
    for (const choice of card.choices.filter(({ right }) => right))
      await main.getByText(choice.text.ja).first().click();
    await main.getByRole('button', { name: new RegExp(`^${words.answer}`, 'u') }).click();
  } else if (card.kind === 'order') {
    await putInOrder(main, card);
    await check.click();
  } else if (card.kind === 'match') {
    const group = (item: MatchItem) => card.groups.find(({ id }) => id === item.group)?.text.ja ?? '';
    for (const item of card.items)
      await main.getByRole('group', { name: item.text.ja }).getByText(group(item), { exact: true }).click();
    await check.click();
  } else if (card.kind === 'find-leak') {
    await main.getByRole('group', { name: words.textToMark }).getByRole('button').first().click();
    await check.click();
    await expect(main.getByText(words.judged)).toBeVisible();
  } else if (card.kind === 'rewrite') {
    await main.getByRole('textbox', { name: words.rewriteField }).fill(card.example.ja);
    await check.click();
  } else if (card.kind === 'story') {
    for (const id of rightAnswer(card)) {
      const choice = card.scenes.flatMap((scene) => scene.choices ?? []).find((item) => item.id === id);
      await main.getByRole('button', { name: choice?.text.ja ?? '' }).click();
    }
  }
  if (card.kind !== 'read' && card.kind !== 'find-leak')
    await expect(main.getByText(words.right, { exact: true })).toBeVisible();
  await done.click();
}

/** Moves every step up to its place with the arrow key on its button, as a person without a mouse does. */
async function putInOrder(main: Locator, card: OrderCard): Promise<void> {
  for (const [at, step] of card.steps.entries()) {
    const rows = main.getByRole('list', { name: words.orderList }).getByRole('listitem');
    const shown = await rows.evaluateAll((items) => items.map((item) => item.getAttribute('data-step')));
    const up = main.getByRole('button', { name: words.moveUp(step.text.ja) });
    for (let from = shown.indexOf(step.id); from > at; from--) await up.press('ArrowUp');
  }
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
  for (const lesson of LESSONS.filter(({ id }) => PLAYED.includes(id))) {
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
