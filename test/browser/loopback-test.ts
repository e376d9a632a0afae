import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { userDataFolder } from '../../electron/app/user-data-folder.ts';
import { type AppFixtures, listenTo, writeSettings } from '../app/app.ts';
import { homeEnvironment, serve } from './serve.ts';

/** Puts refusals by the security policy where `listenTo` hears them. */
function tellViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) =>
    console.warn(`securitypolicyviolation: ${event.violatedDirective} ${event.blockedURI}`),
  );
}

/** The app on a free port of 127.0.0.1, in a fresh home folder, in Chromium. */
export const test = base.extend<AppFixtures>({
  settings: [{}, { option: true }],
  app: async ({ page, context, settings }, use) => {
    const home = mkdtempSync(join(tmpdir(), 'sekisho-home-'));
    const env = homeEnvironment(home);
    const folder = userDataFolder({ platform: process.platform, env, home });
    const language = writeSettings(folder, settings);
    const { address, stop } = await serve(env);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.addInitScript(tellViolations);
    const heard = listenTo(page);
    await page.goto(address);
    await page.getByRole('navigation').waitFor();
    const readClipboard = () => page.evaluate(() => navigator.clipboard.readText());
    const reload = async () => void (await page.reload());
    await use({ page, folder, language, readClipboard, reload, ...heard });
    expect(await stop(), 'surprises in the host').toEqual([]);
    rmSync(home, { recursive: true, force: true });
  },
});
