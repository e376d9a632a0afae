import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, expect, type Page, test } from '@playwright/test';
import { type App, listenTo, writeSettings } from '../app/app.ts';
import { LEAK_PATHS } from '../app/leak-paths.ts';
import { CANARIES } from '../canary/canaries.ts';
import { textWith } from '../canary/canary-text.ts';
import { type Hit, hunt, told } from '../canary/hunt.ts';
import { ownLoopback } from '../canary/own-loopback.ts';
import { huntBelow } from '../canary/places.ts';
import { canWatch, watchProcesses } from '../canary/processes.ts';
import { hasHands } from './launch.ts';

const MAY_GO = textWith(CANARIES.filter(({ kind }) => kind !== 'marker'));
const KEYS = 'Alt+Shift+K';
const REPLACE = 'CommandOrControl+Shift+Y';

/** The app on a folder of its own, with the logs of Electron and Chromium on; all of it lies below `root`. */
async function begin() {
  const root = mkdtempSync(join(tmpdir(), 'sekisho-desktop-leaks-'));
  const folder = join(root, 'folder');
  writeSettings(folder, { shortcut: KEYS, guard: true });
  const env = { ...process.env, TMPDIR: root, ELECTRON_ENABLE_LOGGING: '1' } as Record<string, string>;
  const args = [
    '.',
    `--user-data-dir=${folder}`,
    '--enable-logging',
    '--v=1',
    `--log-file=${join(root, 'chrome.log')}`,
  ];
  const electron = await _electron.launch({ args, env });
  const heard: Buffer[] = [];
  const child = electron.process();
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (bytes: Buffer) => heard.push(bytes));
  const page = await electron.firstWindow();
  const app: App = {
    page,
    folder,
    language: 'ja',
    readClipboard: () => electron.evaluate(async ({ clipboard }) => String(await clipboard.readText())),
    reload: async () => {
      const window = await electron.browserWindow(page);
      await Promise.all([page.waitForEvent('load'), window.evaluate((it) => void it.webContents.reload())]);
    },
    ...listenTo(page),
  };
  await page.getByRole('navigation').waitFor();
  return { root, electron, app, said: () => Buffer.concat(heard) };
}

type Scene = Awaited<ReturnType<typeof begin>>;

const everywhere = ({ root, said }: Scene): readonly Hit[] => [
  ...huntBelow(root),
  ...hunt('what the app said', said()),
];

/** The window of one page once it shows. */
async function windowOf({ electron }: Scene, name: string): Promise<Page> {
  const found = () => electron.windows().find((page) => page.url().endsWith(`/${name}.html`));
  await expect.poll(found).toBeDefined();
  return found() as Page;
}

const press = ({ electron }: Scene, keys: string) =>
  electron.evaluate((_electron, given) => globalThis.__standin?.pressShortcut(given), keys);
const copy = ({ electron }: Scene, text: string) =>
  electron.evaluate(({ clipboard }, given) => clipboard.writeText(given), text);

/** Copies of a person that the guard speaks of, and the window beside the pointer. */
async function guardAndQuick(scene: Scene): Promise<void> {
  await copy(scene, 'no secret');
  await scene.app.page.waitForTimeout(1_500);
  await copy(scene, MAY_GO);
  await windowOf(scene, 'notice');
  await press(scene, REPLACE);
  await expect.poll(scene.app.readClipboard).toContain('[EMAIL_');
  await copy(scene, textWith(CANARIES));
  await press(scene, KEYS);
  const quick = await windowOf(scene, 'quick');
  await expect(quick.locator('.quick__verdict')).toHaveAttribute('aria-busy', 'false');
  await quick.keyboard.press('Enter');
  await quick.keyboard.press('Escape').catch(() => undefined);
}

test('no file, log or process of the desktop app holds one of 500 values after the Check screen, the guard and the quick check', async () => {
  test.setTimeout(600_000);
  // The debugger of this test says on loopback what it types.
  const letGo = await ownLoopback();
  const watch = canWatch ? watchProcesses(500) : undefined;
  const scene = await begin();
  await LEAK_PATHS['the Check screen']?.(scene.app);
  expect(told(everywhere(scene))).toEqual([]);
  if (hasHands) await guardAndQuick(scene);
  expect(told(everywhere(scene))).toEqual([]);
  const shown = watch?.seen() ?? [];
  watch?.end();
  await scene.electron.close();
  letGo();
  expect(told([...everywhere(scene), ...shown])).toEqual([]);
  rmSync(scene.root, { recursive: true, force: true });
});
