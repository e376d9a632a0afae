import { rmSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { CANARIES } from '../canary/canaries.ts';
import { hunt } from '../canary/hunt.ts';
import { begin, everywhere, finish, openApp } from './leak-scene.ts';

/** What a careless page does with a text, and where the hunt has to find it. */
const [STORED, KEPT, TYPED, SAID, SENT, HELD] = CANARIES.filter((_, at) => at % 41 === 0);

test('the hunt finds what a page keeps in any of the browser’s places, says, or sends', async () => {
  test.setTimeout(400_000);
  const scene = await begin('control');
  const { page } = await openApp(scene);
  await page.evaluate(
    async ([stored = '', kept = '', said = '', sent = '']) => {
      localStorage.setItem('text', stored);
      // More than fits into a log: the store is written anew, as compressed tables.
      await new Promise<void>((done) => {
        const open = indexedDB.open('texts');
        open.onupgradeneeded = () => {
          const store = open.result.createObjectStore('texts');
          for (let at = 0; at < 4_000; at++) store.put(`${kept} ${String(Math.random()).repeat(200)}`, at);
        };
        open.onsuccess = () => done();
      });
      console.error(said);
      await fetch('/call', { method: 'POST', body: sent });
    },
    [STORED, KEPT, SAID, SENT].map((one) => one?.value ?? ''),
  );
  const form = await scene.context.newPage();
  await form.goto('data:text/html,<form><textarea></textarea></form>');
  await form.locator('textarea').fill(TYPED?.value ?? '');
  await page.waitForTimeout(4_000);
  const { spoken } = await finish(scene);
  const found = everywhere(scene).map(({ place, canary }) => `${place}: ${canary}`);
  const places = [
    [/Local Storage/u, STORED],
    [/IndexedDB.* block \d/u, KEPT],
    [/Sessions/u, TYPED],
    [/chrome_debug\.log/u, SAID],
  ] as const;
  for (const [place, canary] of places) {
    const where = found.filter((line) => line.endsWith(`: ${canary?.name}`));
    expect(
      where.some((line) => place.test(line)),
      `${place} in ${where.join(', ')}`,
    ).toBe(true);
  }
  const packets = spoken?.flatMap(({ bytes }) => hunt('loopback', bytes)).map(({ canary }) => canary);
  if (packets !== undefined) expect(packets).toContain(SENT?.name);
  expect(found.some((line) => line.endsWith(`: ${HELD?.name}`))).toBe(false);
  rmSync(scene.root, { recursive: true, force: true });
});
