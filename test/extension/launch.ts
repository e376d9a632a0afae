import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { findBrowser } from '../../build/browser.ts';

export interface Launch {
  readonly locale?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly headless?: boolean;
  readonly args?: readonly string[];
  /** Puts files into the profile before the browser starts. */
  readonly prepare?: (profile: string) => void;
}

export interface Launched {
  readonly context: BrowserContext;
  readonly close: () => Promise<void>;
}

/** The browser with the built extension and a profile of its own. */
export async function launch({
  locale = 'ja',
  headless = true,
  env = {},
  args = [],
  prepare,
}: Launch = {}): Promise<Launched> {
  const profile = mkdtempSync(join(tmpdir(), 'sekisho-profile-'));
  prepare?.(profile);
  const executablePath = findBrowser();
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath === undefined ? {} : { executablePath }),
    env: { ...(process.env as Record<string, string>), ...env },
    channel: 'chromium',
    locale,
    headless,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: ['--no-sandbox', `--load-extension=${resolve('dist/extension/chrome')}`, ...args],
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { context, close };
}
