import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { extensionWords } from '../../shared/words/extension-words.ts';
import { popupWords } from '../../shared/words/popup-words.ts';
import { violations } from '../app/access-specs.ts';
import { policyNamed } from './host-test.ts';
import { keptOn, popup, readOut, says, hostTest as test, write } from './written-page.ts';

const CANARY = 'kanarienvogel7@example-shop.jp';
const TEXT = `連絡先は ${CANARY} です`;
const words = extensionWords.ja;

test('one key marks a finding as wrong; the same value passes until the mark is taken back', async ({ start }) => {
  const machine = await start('none');
  const page = await write(machine, TEXT);
  await says(page, words.title.send('ChatGPT'));
  await page.keyboard.press('Alt+W');
  await says(page, words.title.cleared);
  await page.keyboard.press('Alt+W');
  await says(page, words.title.send('ChatGPT'));
  await page.keyboard.press('Alt+W');
  await says(page, words.title.cleared);
  await page.keyboard.press('Escape');
  const kept = await keptOn(machine);
  expect(kept.wrong).toMatchObject({ marks: [{ detector: 'personal/email', features: { category: 'email' } }] });
  expect(JSON.stringify(kept)).not.toContain('kanarienvogel');

  const second = await write(machine, TEXT);
  // The record tells that the text went its way.
  await expect.poll(async () => JSON.stringify((await keptOn(machine)).entries)).toContain('"passed"');
  expect(await readOut(second)).not.toContain(words.title.send('ChatGPT'));

  const shown = await popup(machine);
  expect(await violations(shown)).toEqual([]);
  const saved = shown.waitForEvent('download');
  await shown.getByRole('button', { name: popupWords.ja.saveWrong }).click();
  const file = readFileSync(await (await saved).path(), 'utf8');
  expect(JSON.parse(file)).toMatchObject({ format: 1, patterns: [{ detector: 'personal/email' }] });
  expect(file).not.toContain('"print"');
  await shown.getByRole('button', { name: popupWords.ja.unmarkNamed('メールアドレス') }).click();
  await expect(shown.getByText(popupWords.ja.wrong)).toHaveCount(0);
  await says(await write(machine, TEXT), words.title.send('ChatGPT'));
});

test('with the app the mark is the app’s; what a rule blocks cannot be marked', async ({ start }) => {
  const machine = await start('real', policyNamed('acme-rules'));
  const page = await write(machine, TEXT);
  await says(page, words.title.send('ChatGPT'));
  await page.keyboard.press('Alt+W');
  await says(page, words.title.cleared);
  const file = join(machine.home, '.config/sekisho/wrong.json');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ marks: [{ detector: 'personal/email' }] });
  expect(readFileSync(file, 'utf8')).not.toContain('kanarienvogel');
  // From the row on: the body’s end, then the button that sends the text as it is.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => machine.history().length).toBe(1);
  expect(machine.history()[0]).toContain('"sent-original"');
  expect(machine.history()[0]).toContain('"mistaken"');

  const blocked = await write(machine, '【社外秘】 中期経営計画');
  await says(blocked, words.title.blocked('ChatGPT'));
  await says(blocked, words.wrong.blocked);
  await blocked.keyboard.press('Alt+W');
  expect(await readOut(blocked)).not.toContain(words.wrong.marked);
});
