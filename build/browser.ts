import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { installDebian, run, tool } from './test-run.ts';

/** Where Debian, other Linux systems and people put a Chromium that Playwright can drive. */
const USUAL_PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Path of a Chromium on this machine, the system's own before Playwright's, or `undefined`. */
export function findBrowser(): string | undefined {
  return [...USUAL_PLACES, chromium.executablePath()].find((path) => existsSync(path));
}

/** The same, after trying to install one: Debian's package as root, else Playwright's own download. */
export function findOrInstallBrowser(): string | undefined {
  const found = findBrowser();
  if (found !== undefined) return found;
  if (!installDebian('chromium')) run(tool('playwright'), ['install', 'chromium']);
  return findBrowser();
}

const USUAL_FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/usr/lib/firefox/firefox'];

/** Path of a Firefox on this machine, or `undefined`. Playwright's own takes no extensions and does not count. */
export function findFirefox(): string | undefined {
  return USUAL_FIREFOX.find((path) => existsSync(path));
}

/** The same, after trying to install Debian's package as root. */
export function findOrInstallFirefox(): string | undefined {
  return findFirefox() ?? (installDebian('firefox-esr') ? findFirefox() : undefined);
}
