import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Vitest's reporter groups failures with `Map.groupBy`, which Node 20 lacks.
if (!('groupBy' in Map)) {
  const groupBy = <T, K>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, T[]> => {
    const groups = new Map<K, T[]>();
    for (const [index, item] of [...items].entries()) {
      const key = keyOf(item, index);
      groups.set(key, [...(groups.get(key) ?? []), item]);
    }
    return groups;
  };
  Object.assign(Map, { groupBy });
}

/** A test that needs the Electron runtime would try to download it; this file says so instead. */
const electron = fileURLToPath(new URL('test/guards/no-electron.ts', import.meta.url));

/** `root include` is merged into every project, so each project names its own folders and there is none here. */
export default defineConfig({
  resolve: { alias: [{ find: /^electron$/u, replacement: electron }] },
  test: {
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'engine',
          environment: 'node',
          pool: 'threads',
          include: [
            'test/{company,contract,detect,evidence,files,incident,policy,record,redact,sums,train,words,wrong}/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'electron',
          environment: 'node',
          include: ['test/electron/**/*.test.ts'],
          exclude: ['test/electron/cli/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'renderer',
          environment: 'happy-dom',
          pool: 'threads',
          include: ['test/renderer/**/*.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: {
          name: 'proof',
          environment: 'node',
          testTimeout: 120_000,
          include: ['test/*.test.ts', 'test/{build,canary,guards}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'cli',
          environment: 'node',
          testTimeout: 60_000,
          globalSetup: ['test/guards/needs-build.ts'],
          include: ['test/electron/cli/**/*.test.ts'],
        },
      },
    ],
  },
});
