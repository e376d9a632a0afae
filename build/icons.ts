import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findOrInstallBrowser } from './browser.ts';

/** Pictures the hosts need, by the side in pixels. `tray@2x` is Electron's name for dense screens. */
const SIDES = {
  app: 512,
  tray: 16,
  'tray@2x': 32,
  'extension/16': 16,
  'extension/48': 48,
  'extension/128': 128,
} as const;

/** Draws `build/icons/*.png` from the mark of the page: `node build/run.mjs build/icons.ts`. */
export async function main(): Promise<void> {
  const mark = readFileSync(join(import.meta.dirname, '../renderer/public/mark.svg'), 'utf8');
  const executablePath = findOrInstallBrowser();
  if (executablePath === undefined) throw new Error('a Chromium is needed to draw the icons');
  const browser = await chromium.launch({ executablePath });
  const page = await browser.newPage();
  for (const [name, side] of Object.entries(SIDES)) {
    await page.setViewportSize({ width: side, height: side });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${side}px;height:${side}px}</style>${mark}`);
    await page.screenshot({ path: join(import.meta.dirname, `icons/${name}.png`), omitBackground: true });
  }
  await browser.close();
}
