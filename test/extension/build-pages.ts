import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

export const PAGES = join(import.meta.dirname, '../../test-results/extension-pages');

/** Bundles the look-alike pages, once for all specs. */
export default async function buildPages(): Promise<void> {
  console.log(`pages are drawn from SEED=${process.env.SEED ?? ''}`);
  rmSync(PAGES, { recursive: true, force: true });
  for (const name of ['chat', 'net', 'panels']) await buildPage(name);
}

async function buildPage(name: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    build: {
      outDir: PAGES,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        input: { [name]: join(import.meta.dirname, `pages/${name}.ts`) },
        output: { format: 'iife', entryFileNames: '[name].js', codeSplitting: false },
      },
    },
  });
}
