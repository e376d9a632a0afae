import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { userDataFolder } from '../electron/app/user-data-folder.ts';
import { writeSettings } from '../test/app/app.ts';
import { homeEnvironment, serve } from '../test/browser/serve.ts';
import { violations } from '../test/app/access-specs.ts';
import { manyEntries, writeRecord } from './many-entries.ts';
export async function main([count = '1000']: readonly string[]): Promise<void> {
  mkdirSync('/tmp/look', { recursive: true });
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium' });
  for (const language of ['ja', 'en'] as const) for (const theme of ['light', 'dark'] as const) {
    if (language === 'en' && theme === 'dark') continue;
    const home = mkdtempSync(join(tmpdir(), 'look-'));
    const env = homeEnvironment(home);
    const folder = userDataFolder({ platform: process.platform, env, home });
    writeSettings(folder, { language, theme });
    writeRecord(join(folder, 'records'), manyEntries(Number(count), 200));
    const last = [...manyEntries(1, 1)];
    void last;
    const host = await serve(env);
    const page = await browser.newPage({ viewport: { width: 1180, height: 900 } });
    page.on('console', (m) => { if (m.type() === 'error') console.log('console', m.text()); });
    await page.goto(host.address);
    await page.evaluate(() => { location.hash = '#/history/dashboard'; });
    const start = Date.now();
    await page.locator('.dash-totals').waitFor({ timeout: 120000 });
    console.log(language, theme, 'shown after', Date.now() - start);
    console.log(await violations(page));
    await page.evaluate(() => { const m = document.querySelector('.stage__screen:not([hidden])') as HTMLElement; document.documentElement.style.height='auto'; });
    await page.setViewportSize({ width: 1180, height: 3000 });
    await page.screenshot({ path: `/tmp/look/wide.${count}.${language}.${theme}.png` });
    await page.setViewportSize({ width: 380, height: 4200 });
    await page.screenshot({ path: `/tmp/look/narrow.${count}.${language}.${theme}.png` });
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    console.log('wider', wider);
    await page.close();
    console.log(await host.stop());
  }
  await browser.close();
}
