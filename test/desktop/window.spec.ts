import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test, windowOf } from './launch.ts';

test('the window opens on our own page, with its size', async ({ run }) => {
  const { app, page, complaints } = await run();
  await expect(page).toHaveTitle(/Sekisho/);
  const window = await windowOf({ app, page });
  await expect.poll(() => window.evaluate((it) => it.isVisible())).toBe(true);
  expect(await window.evaluate((it) => it.webContents.getURL())).toMatch(/^app:\/\/sekisho\/index\.html/);
  expect(await window.evaluate((it) => [it.getBounds().width, it.getBounds().height])).toEqual([1180, 800]);
  expect(await window.evaluate((it) => it.getMinimumSize())).toEqual([720, 520]);
  expect(complaints).toEqual([]);
});

test('the window opens where it was left', async ({ run, folder }) => {
  const left = { x: 60, y: 40, width: 900, height: 640 };
  const first = await run();
  const window = await windowOf(first);
  await window.evaluate((it, bounds) => it.setBounds(bounds), left);
  await expect.poll(() => kept(folder)).toMatchObject({ width: 900, height: 640 });
  await first.app.close();
  const again = await run();
  const reopened = await windowOf(again);
  expect(await reopened.evaluate((it) => it.getBounds())).toMatchObject({ width: 900, height: 640 });
});

test('a second start brings the first window up and ends', async ({ run, folder }) => {
  const { app, page } = await run();
  const window = await windowOf({ app, page });
  await window.evaluate((it) => it.hide());
  const { _electron } = await import('@playwright/test');
  // The second process ends before Playwright has hold of it.
  await _electron.launch({ args: ['.', `--user-data-dir=${folder}`], timeout: 15_000 }).then(
    (second) => second.close().catch(() => undefined),
    () => undefined,
  );
  await expect.poll(() => window.evaluate((it) => it.isVisible())).toBe(true);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('the app speaks as the desktop host and keeps what the person sets', async ({ run }) => {
  const { page, app } = await run();
  const info = await page.evaluate(() => window.sekisho?.call('app.info', undefined));
  expect(info).toMatchObject({ ok: true, value: { host: 'desktop', powers: { clipboard: true, links: true } } });
  await page.evaluate(() => window.sekisho?.call('settings.write', { theme: 'dark', language: 'en' }));
  await expect.poll(() => app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await app.close();
  const again = await run();
  await expect(again.page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await again.app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark');
});

function kept(folder: string): unknown {
  try {
    return JSON.parse(readFileSync(join(folder, 'window.json'), 'utf8'));
  } catch {
    // Not written yet: the poll asks again.
    return undefined;
  }
}
