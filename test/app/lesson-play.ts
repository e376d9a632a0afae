import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator } from '@playwright/test';
import type { Card, MatchItem, OrderCard } from '../../shared/train/card.ts';
import type { Lesson } from '../../shared/train/lesson.ts';
import { lessonShape } from '../../shared/train/lesson-shape.ts';
import { trainingWords } from '../../shared/words/training-words.ts';
import { rightAnswer } from '../train/right-answer.ts';
import type { App } from './app.ts';

const words = trainingWords.ja;

/** The lessons as they are shipped, in their order; the bundler's way of importing JSON is not Node's. */
export const LESSONS: readonly Lesson[] = readdirSync('shared/train/lessons')
  .map((file) => {
    const parsed = lessonShape(JSON.parse(readFileSync(join('shared/train/lessons', file), 'utf8')));
    if (!parsed.ok) throw new TypeError(`${file}: ${parsed.problem.path}`);
    return parsed.value;
  })
  .toSorted((a, b) => a.order - b.order);

/** Answers one card, rightly where there is a right answer, and goes on. */
export async function answer({ page }: Pick<App, 'page'>, card: Card): Promise<void> {
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
