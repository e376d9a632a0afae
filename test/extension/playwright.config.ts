import { defineConfig } from '@playwright/test';

// Workers inherit it, so every run draws its pages once; `SEED=… npx playwright test -c test/extension` draws them again.
process.env.SEED ??= String(Math.floor(Math.random() * 1_000_000));

/** The built extension in a real Chromium, on pages of our own at the addresses of chatbots. Nothing leaves the machine. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  globalSetup: './build-pages.ts',
  outputDir: '../../test-results/extension',
  fullyParallel: true,
  workers: 3,
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env.CI === 'true',
});
