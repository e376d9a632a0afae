import { defineConfig } from '@playwright/test';
import { findBrowser } from '../../build/browser.ts';

const executablePath = findBrowser();

/** The loopback host in a real Chromium, without a window. Each test has a server and a home folder of its own. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results/browser',
  fullyParallel: true,
  workers: 3,
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: process.env.CI === 'true',
  use: {
    viewport: { width: 1280, height: 800 },
    locale: 'ja-JP',
    launchOptions: executablePath === undefined ? {} : { executablePath },
    trace: 'retain-on-failure',
  },
});
