import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, test as base, type ElectronApplication, type JSHandle, type Page } from '@playwright/test';
import type { BrowserWindow } from 'electron';
import { listenTo, writeSettings } from '../app/app.ts';

/** What a person or the system does to the app, where a runtime for tests can play them. */
export interface Hands {
  readonly gaps: Set<string>;
  readonly records: readonly { readonly what: string; readonly args: readonly unknown[] }[];
  readonly trayMenu: () => readonly string[];
  readonly clickMenu: (label: string) => boolean;
  readonly pressShortcut: (accelerator: string) => void;
  readonly power: (event: string) => void;
  readonly notifications: readonly { readonly title: string; readonly body: string }[];
  readonly clickNotification: () => void;
  readonly cursor: { x: number; y: number };
}

declare global {
  // Present in the main process of such a runtime only.
  var __standin: Hands | undefined;
}

/** Specs that play a person's hands are skipped on Electron itself, which nobody can click from here. */
export const hasHands = process.env.ELECTRON_OVERRIDE_DIST_PATH !== undefined;

export interface Started {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** Starts the built app on a folder of its own, by another starter if there is one, and waits until it can be used. */
export async function start(folder: string, args: readonly string[] = [], starter?: string): Promise<Started> {
  const app = await _electron.launch({
    args: ['.', `--user-data-dir=${folder}`, ...args],
    ...(starter !== undefined && { executablePath: starter }),
  });
  const page = await app.firstWindow();
  const { complaints } = listenTo(page);
  await page.getByRole('navigation').waitFor();
  return { app, page, complaints };
}

/** The window that shows the page, as the main process has it. */
export async function windowOf({ app, page }: Pick<Started, 'app' | 'page'>): Promise<JSHandle<BrowserWindow>> {
  return (await app.browserWindow(page)) as JSHandle<BrowserWindow>;
}

/** `folder` is the person's, with Japanese settings; `run` starts the app and ends it with the test. */
export const test = base.extend<{ folder: string; run: (args?: readonly string[]) => Promise<Started> }>({
  // Playwright reads which fixtures are wanted from this pattern, so there must be one.
  folder: async ({ browserName }, use) => {
    const folder = mkdtempSync(join(tmpdir(), `sekisho-desktop-${browserName}-`));
    writeSettings(folder, {});
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  run: async ({ folder }, use) => {
    const open = new Set<Started>();
    await use(async (args) => {
      const started = await start(folder, args);
      open.add(started);
      started.app.on('close', () => open.delete(started));
      return started;
    });
    for (const { app } of open) await app.close();
  },
});
