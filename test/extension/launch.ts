import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { findBrowser } from '../../build/browser.ts';

export interface Launch {
  readonly locale?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly headless?: boolean;
  readonly args?: readonly string[];
  /** Hosts that the person has allowed besides: no test can press the browser's own question. */
  readonly allowed?: readonly string[];
  /** Puts files into the profile before the browser starts. */
  readonly prepare?: (profile: string) => void;
}

export interface Launched {
  /** Where the browser keeps what it keeps. */
  readonly profile: string;
  readonly context: BrowserContext;
  readonly close: () => Promise<void>;
}

/** The browser with the built extension and a profile of its own. */
export async function launch({
  locale = 'ja',
  headless = true,
  env = {},
  args = [],
  allowed = [],
  prepare,
}: Launch = {}): Promise<Launched> {
  const profile = mkdtempSync(join(tmpdir(), 'sekisho-profile-'));
  prepare?.(profile);
  const extension = extensionWith(allowed, profile);
  const executablePath = findBrowser();
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath === undefined ? {} : { executablePath }),
    env: { ...(process.env as Record<string, string>), ...env },
    channel: 'chromium',
    locale,
    headless,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: ['--no-sandbox', `--load-extension=${extension}`, ...args],
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { profile, context, close };
}

/** The built extension; with hosts allowed, a copy that has them from the start, as the browser keeps what was granted. */
function extensionWith(allowed: readonly string[], profile: string): string {
  const built = resolve('dist/extension/chrome');
  if (allowed.length === 0) return built;
  const copy = join(profile, 'extension-with-grant');
  cpSync(built, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { readonly host_permissions: readonly string[] };
  const host_permissions = [...manifest.host_permissions, ...allowed];
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions }));
  return copy;
}
