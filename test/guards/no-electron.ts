/**
 * Stands in for the `electron` package in every test (see `vitest.config.ts`). Its value exists only inside the Electron
 * runtime; in plain Node the real package would try to download that runtime.
 */
throw new Error(
  'A test imported `electron` for its value. Import it as a type, reach it through a port of electron/app, ' +
    "or replace it with vi.mock('electron', …).",
);
