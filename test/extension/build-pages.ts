import { join } from 'node:path';
import { build } from 'vite';

export const PAGES = join(import.meta.dirname, '../../test-results/extension-pages');

/** Bundles the look-alike pages, once for all specs. */
export default async function buildPages(): Promise<void> {
  console.log(`pages drawn from SEED=${process.env.SEED}`);
  await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    build: {
      outDir: PAGES,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: {
        input: { chat: join(import.meta.dirname, 'pages/chat.ts') },
        output: { format: 'iife', entryFileNames: '[name].js', codeSplitting: false },
      },
    },
  });
}
