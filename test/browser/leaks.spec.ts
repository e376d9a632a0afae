import { rmSync } from 'node:fs';
import { test as base, expect } from '@playwright/test';
import { write } from '../app/app.ts';
import { LEAK_PATHS } from '../app/leak-paths.ts';
import { CANARY_TEXT } from '../canary/canary-text.ts';
import { hunt, told } from '../canary/hunt.ts';
import { begin, everywhere, finish, openApp, type Scene, storesOf } from './leak-scene.ts';

const test = base.extend<object, { scene: Scene }>({
  scene: [
    // Playwright learns from the pattern what a fixture needs.
    async ({ browserName }, use) => {
      const scene = await begin(browserName);
      await use(scene);
      await scene.context.close();
      scene.host.kill();
      rmSync(scene.root, { recursive: true, force: true });
    },
    // It may have to wait for another test to be done with the network.
    { scope: 'worker', timeout: 400_000 },
  ],
});

test.describe.configure({ mode: 'serial' });

for (const [name, path] of Object.entries(LEAK_PATHS)) {
  test(`no file, log or storage holds one of 500 values after ${name}`, async ({ scene }) => {
    test.slow();
    const app = await openApp(scene);
    await path(app);
    expect(told(everywhere(scene))).toEqual([]);
    expect(told(hunt('what the page stores', await storesOf(app)))).toEqual([]);
    await app.page.close();
  });
}

test('nor after the page has crashed with all of them', async ({ scene }) => {
  const app = await openApp(scene);
  await write(app, CANARY_TEXT);
  const crashed = app.page.waitForEvent('crash');
  await app.page.goto('chrome://crash').catch(() => undefined);
  await crashed;
  expect(told(everywhere(scene))).toEqual([]);
});

test('nor after the browser and the host have ended; and no process and no packet showed one', async ({ scene }) => {
  const { shown, spoken } = await finish(scene);
  expect(told(everywhere(scene))).toEqual([]);
  expect(told(shown)).toEqual([]);
  const port = Number(new URL(scene.address).port);
  // Not even the page's calls to its own host hold a text, so nothing is left out here.
  const packets = spoken?.flatMap(({ from, to, bytes }) => hunt(`loopback, ${from} to ${to}`, bytes)) ?? [];
  expect(told(packets)).toEqual([]);
  expect(spoken?.some(({ to }) => to === port) ?? true).toBe(true);
});
