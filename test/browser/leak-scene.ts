import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, expect } from '@playwright/test';
import { findBrowser } from '../../build/browser.ts';
import { userDataFolder } from '../../electron/app/user-data-folder.ts';
import { type App, listenTo, writeSettings } from '../app/app.ts';
import { type Hit, hunt } from '../canary/hunt.ts';
import { canRecord, type Recording, recordLoopback } from '../canary/loopback-packets.ts';
import type { Conversation } from '../canary/packet-file.ts';
import { huntBelow } from '../canary/places.ts';
import { canWatch, type Watch, watchProcesses } from '../canary/processes.ts';
import { homeEnvironment } from './serve.ts';

/** A home, a browser with a profile, and everything that is written down about them while they are used. */
export interface Scene {
  readonly root: string;
  readonly context: BrowserContext;
  readonly address: string;
  readonly host: ChildProcess;
  /** What the host has said. */
  readonly said: () => Buffer;
  readonly watch: Watch | undefined;
  readonly recording: Recording | undefined;
}

/** The host with Node's debug lines, and the browser with all of its own: what either writes lies below `root`. */
export async function begin(name: string): Promise<Scene> {
  const root = mkdtempSync(join(tmpdir(), `sekisho-leaks-${name}-`));
  const recording = canRecord() ? await recordLoopback(join(root, 'lo.pcap')) : undefined;
  const watch = canWatch ? watchProcesses(200) : undefined;
  const env = { ...homeEnvironment(join(root, 'home')), NODE_DEBUG: '*', TMPDIR: root };
  writeSettings(userDataFolder({ platform: process.platform, env, home: join(root, 'home') }), {});
  const host = spawn(process.execPath, ['dist/cli.js', 'serve'], { env });
  const heard: Buffer[] = [];
  for (const stream of [host.stdout, host.stderr]) stream.on('data', (bytes: Buffer) => heard.push(bytes));
  const address = () => /http:\/\/127\.0\.0\.1:\d+\/#\S+/u.exec(Buffer.concat(heard).toString())?.[0];
  await expect.poll(address).toBeDefined();
  const executablePath = findBrowser();
  const context = await chromium.launchPersistentContext(join(root, 'profile'), {
    ...(executablePath === undefined ? {} : { executablePath }),
    locale: 'ja-JP',
    viewport: { width: 1280, height: 800 },
    downloadsPath: join(root, 'downloads'),
    env: { ...process.env, TMPDIR: root } as Record<string, string>,
    permissions: ['clipboard-read', 'clipboard-write'],
    args: ['--enable-logging', '--v=1', `--log-net-log=${join(root, 'net.json')}`],
  });
  return { root, context, address: address() ?? '', host, said: () => Buffer.concat(heard), watch, recording };
}

/** A report is a file that the person asked for, with the note they wrote into it; the recording is ours. */
const isAskedFor = (path: string): boolean => path.startsWith('downloads') || path === 'lo.pcap';

/** Every value in any of it. */
export const everywhere = ({ root, said }: Scene): readonly Hit[] => [
  ...huntBelow(root, isAskedFor),
  ...hunt('what the host said', said()),
];

/** Ends both and answers with what their processes showed and what passed the network. */
export async function finish({ context, host, watch, recording }: Scene): Promise<Finished> {
  const shown = watch?.seen() ?? [];
  watch?.end();
  await context.close();
  host.kill('SIGTERM');
  if (host.exitCode === null) await once(host, 'close');
  return { shown, spoken: await recording?.end() };
}

export interface Finished {
  readonly shown: readonly Hit[];
  /** `undefined` where nothing can be recorded. */
  readonly spoken: readonly Conversation[] | undefined;
}

/** The app in a new page. */
export async function openApp({ context, address, root }: Scene): Promise<App> {
  const page = await context.newPage();
  const heard = listenTo(page);
  await page.goto(address);
  await page.getByRole('navigation').waitFor();
  const readClipboard = () => page.evaluate(() => navigator.clipboard.readText());
  const reload = async () => void (await page.reload());
  return { page, folder: root, language: 'ja', readClipboard, reload, ...heard };
}

/** What can be read of the page's own stores. */
export function storesOf({ page }: App): Promise<string> {
  return page.evaluate(async () => {
    const names = [await indexedDB.databases(), await caches.keys()];
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, names, document.cookie, location.href]);
  });
}
