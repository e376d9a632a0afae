import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { lessonShape } from '../../shared/train/lesson-shape.ts';
import { extensionLessonWords } from '../../shared/words/extension-lesson-words.ts';
import { extensionWords } from '../../shared/words/extension-words.ts';
import { momentWords } from '../../shared/words/moment-words.ts';
import { trainingWords } from '../../shared/words/training-words.ts';
import { violations } from '../app/access-specs.ts';
import { type Machine, policyNamed } from './host-test.ts';
import { keptOn, popup, readOut, says, hostTest as test, write } from './written-page.ts';

const CANARY = 'kanarienvogel7@example-shop.jp';
const words = extensionLessonWords.ja;
/** The line without its number. */
const [LINE = ''] = words.held(0).split('0秒').slice(1);

interface Event {
  readonly kind: string;
  readonly id: string;
  readonly lesson?: string;
  readonly card?: string;
}

const eventsIn = async (machine: Machine): Promise<readonly Event[]> =>
  ((await keptOn(machine)).moments as readonly { readonly event: Event }[] | undefined)?.map(({ event }) => event) ??
  [];

/** The person is held and goes back. */
async function heldOnce(machine: Machine): Promise<Page> {
  const page = await write(machine, `連絡先は ${CANARY} です`);
  await says(page, extensionWords.ja.title.send('ChatGPT'));
  expect(await readOut(page)).not.toContain(LINE);
  await page.keyboard.press('Escape');
  return page;
}

/** Answers the card that is open, by keyboard alone. */
async function answerCard(page: Page, { lesson, card: id }: Event, isRight: boolean): Promise<void> {
  const parsed = lessonShape(JSON.parse(readFileSync(`shared/train/lessons/${lesson ?? ''}.json`, 'utf8')), 'lesson');
  const card = parsed.ok ? parsed.value.cards.find((known) => known.id === id) : undefined;
  if (card?.kind !== 'choose') throw new Error(`${id} is not a card to choose in`);
  await says(page, card.question.ja);
  const choice = card.choices.findIndex(({ right }) => right === isRight);
  await page.keyboard.press(String(choice + 1));
  await page.keyboard.press('Enter');
  await says(page, isRight ? trainingWords.ja.right : trainingWords.ja.wrong);
  await says(page, words.kept);
}

test('after the decision one card is offered; limits hold across tabs and starts of the background', async ({
  start,
}) => {
  const machine = await start('none');
  const page = await heldOnce(machine);
  await says(page, LINE);
  const [first] = await eventsIn(machine);
  if (first === undefined) throw new Error('nothing was kept');
  await page.keyboard.press('Alt+L');
  await answerCard(page, first, false);
  expect(await eventsIn(machine)).toEqual([first, { kind: 'moment-answered', id: first.id, right: false }]);
  // The button that closes the card has the focus, and the person is back where they were.
  await page.keyboard.press('Enter');
  await expect.poll(() => readOut(page)).not.toContain(words.kept);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('textarea');

  await says(await heldOnce(machine), LINE);
  await machine.restartBackground();
  const third = await heldOnce(machine);
  const entries = async () => (await keptOn(machine)).entries as readonly { readonly lesson?: string }[];
  await expect.poll(async () => (await entries()).length).toBe(3);
  const shown = (await eventsIn(machine)).filter(({ kind }) => kind === 'moment');
  expect(new Set(shown.map(({ lesson, card }) => `${lesson ?? ''} ${card ?? ''}`)).size).toBe(2);
  expect((await entries()).map(({ lesson }) => lesson)).toEqual([...shown.map(({ lesson }) => lesson), undefined]);
  expect(await readOut(third)).not.toContain(LINE);
  expect(JSON.stringify(await keptOn(machine))).not.toContain('kanarienvogel');

  // A day later the card that was answered wrong comes back, in the popup where there is no app.
  const shownLater = await popup(machine, new Date(Date.now() + 25 * 3_600_000));
  expect(await violations(shownLater)).toEqual([]);
  await shownLater.getByRole('button', { name: momentWords.ja.review }).click();
  await answerCard(shownLater, first, true);
  expect(await violations(shownLater)).toEqual([]);
  await shownLater.keyboard.press('Enter');
  await expect(shownLater.getByRole('dialog')).toHaveCount(0);
  await expect(shownLater.getByRole('button', { name: momentWords.ja.review })).toHaveCount(0);
  const [came, answered] = (await eventsIn(machine)).slice(-2);
  expect(came).toMatchObject({ kind: 'moment', card: first.card, review: true });
  expect(answered).toEqual({ kind: 'moment-answered', id: came?.id, right: true });
});

test('with the app there is one history, and its policy says how often', async ({ start }) => {
  const machine = await start('real', policyNamed('acme-rules', { moments: { perDay: 1, perWeek: 5 } }));
  const page = await heldOnce(machine);
  await says(page, LINE);
  const [first] = await eventsIn(machine);
  if (first === undefined) throw new Error('nothing was kept');
  await page.keyboard.press('Alt+L');
  await answerCard(page, first, true);
  const progress = join(machine.home, '.config/sekisho/progress.jsonl');
  await expect.poll(() => readFileSync(progress, 'utf8')).toContain(`"kind":"moment-answered","id":"${first.id}"`);
  expect(machine.history()[0]).toContain(`"lesson":"${first.lesson ?? ''}"`);
  const second = await heldOnce(machine);
  await expect.poll(() => machine.history().length).toBe(2);
  expect(machine.history()[1]).not.toContain('"lesson"');
  expect(await readOut(second)).not.toContain(LINE);
});
