import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { allSpecs } from '../app/all-specs.ts';
import { type AppFixtures, listenTo, writeSettings } from '../app/app.ts';
import { start } from './launch.ts';

/** The app in a window of the desktop host, on a folder of its own. */
const test = base.extend<AppFixtures>({
  settings: [{}, { option: true }],
  app: async ({ settings }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'sekisho-desktop-'));
    const language = writeSettings(folder, settings);
    const { app, page } = await start(folder);
    const readClipboard = () => app.evaluate(async ({ clipboard }) => String(await clipboard.readText()));
    // The window lets no page navigate, so the reload comes from the main process.
    const window = await app.browserWindow(page);
    const reload = async () => {
      await Promise.all([page.waitForEvent('load'), window.evaluate((it) => void it.webContents.reload())]);
    };
    await use({ page, folder, language, readClipboard, reload, ...listenTo(page) });
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  },
});

allSpecs(test, ['what-may-leave']);
