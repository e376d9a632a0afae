import { defineConfig } from '@playwright/test';

/** The built app in the Electron runtime that `electron` finds. One window at a time: they share one clipboard. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results/desktop',
  workers: 1,
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: process.env.CI === 'true',
});
