import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test as base, expect } from '@playwright/test';
import { userDataFolder } from '../../electron/app/user-data-folder.ts';
import { type AppFixtures, listenTo, writeSettings } from '../app/app.ts';

interface Running {
  readonly address: string;
  /** Ends the host and answers with what it said on standard error beyond how to stop it. */
  readonly stop: () => Promise<readonly string[]>;
}

/** The built program: this checkout's, or another build that is to be proven. */
const PROGRAM = join(process.env.SEKISHO_DIST ?? 'dist', 'cli.js');

/** Starts the loopback host as a person does and waits for the address it prints. */
async function serve(env: Readonly<Record<string, string | undefined>>): Promise<Running> {
  const child = spawn(process.execPath, [PROGRAM, 'serve', '--port', '0'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => said.push(line));
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /http:\/\/127\.0\.0\.1:\d+\/#\S+/u.exec(line)?.[0];
    if (address === undefined) continue;
    const complaints = () => said.filter((words) => words.startsWith('sekisho: '));
    return { address, stop: () => stop(child).then(complaints) };
  }
  throw new Error(`${PROGRAM} serve ended without an address; is it built? ${said.join(' ')}`);
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

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
    const env = { ...process.env, HOME: home, XDG_CONFIG_HOME: join(home, '.config'), APPDATA: join(home, 'AppData') };
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
