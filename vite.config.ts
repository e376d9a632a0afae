import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type EnvironmentOptions } from 'vite';
import { EXTENSION_BROWSERS, EXTENSION_LOCALES, extensionManifest } from './build/extension-manifest.ts';
import { noMadeFunctions } from './build/no-made-functions.ts';
import { stripExamples } from './build/strip-examples.ts';
import { swapModules } from './build/swap-modules.ts';

const here = import.meta.dirname;
const dist = join(here, 'dist');

/** A bundle that Node or Electron's main process runs: every library inside, only `electron` and Node's own left out. */
function hostBundle(input: Readonly<Record<string, string>>, output: object): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: {
      noExternal: true,
      external: ['electron', ...builtinModules.flatMap((name) => [name, `node:${name}`])],
    },
    build: {
      ssr: true,
      outDir: dist,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'node20',
      minify: true,
      rolldownOptions: { input: { ...input }, output },
    },
  };
}

/** A script of the browser extension: browsers take classic scripts, so everything is in one file. */
function extensionScript(name: string, file: string, swaps: Readonly<Record<string, string>> = {}): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      outDir: join(dist, 'extension/chrome'),
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2023',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input: { [name]: join(here, 'renderer/extension', file) },
        plugins: [swapModules(swaps), noMadeFunctions()],
        output: { format: 'iife', entryFileNames: '[name].js', codeSplitting: false },
      },
    },
  };
}

/** The three browsers' builds differ in their manifests only. */
function packExtensions(): void {
  const { version } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')) as { readonly version: string };
  const built = join(dist, 'extension/chrome');
  for (const [language, messages] of Object.entries(EXTENSION_LOCALES)) {
    mkdirSync(join(built, '_locales', language), { recursive: true });
    writeFileSync(join(built, '_locales', language, 'messages.json'), JSON.stringify(messages, null, 2));
  }
  cpSync(join(here, 'build/icons/extension'), join(built, 'icons'), { recursive: true });
  for (const file of ['popup.html', 'popup.css'])
    cpSync(join(here, 'renderer/extension/popup', file), join(built, file));
  for (const browser of EXTENSION_BROWSERS) {
    const folder = join(dist, 'extension', browser);
    if (folder !== built) cpSync(built, folder, { recursive: true });
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(extensionManifest(browser, version), null, 2));
  }
}

const esm = (folder: string, entry: (name: string) => string) => ({
  format: 'es',
  entryFileNames: (chunk: { readonly name: string }) => entry(chunk.name),
  chunkFileNames: `${folder}/[name]-[hash].mjs`,
});

/**
 * One build for everything: `vite build` fills `dist/` with the pages (`renderer/`), the desktop's main process, the engine
 * beside it and its preload, the loopback server, the terminal program and the browser extension. The terminal's bundle is apart from the desktop's, so that
 * nothing in it can reach `electron`.
 */
export default defineConfig({
  root: join(here, 'renderer'),
  base: './',
  plugins: [react(), stripExamples()],
  // Workers load dictionaries by dynamic import, which the classic format cannot.
  worker: { format: 'es', plugins: () => [stripExamples()] },
  environments: {
    client: {
      build: {
        outDir: join(dist, 'renderer'),
        emptyOutDir: true,
        // The page's security policy allows no `data:` fonts and no inline scripts.
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        chunkSizeWarningLimit: 4000,
        // The app, and the two small windows of the clipboard guard.
        rolldownOptions: {
          input: ['index', 'notice', 'quick'].map((name) => join(here, 'renderer', `${name}.html`)),
        },
      },
    },
    main: hostBundle(
      {
        main: join(here, 'electron/main.ts'),
        'guard-engine': join(here, 'electron/app/clipboard-guard/engine-entry.ts'),
      },
      esm('main', (name) => `${name}.mjs`),
    ),
    // A sandboxed preload must be one CommonJS file.
    preload: hostBundle(
      { preload: join(here, 'electron/preload.ts') },
      { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
    ),
    terminal: hostBundle(
      {
        cli: join(here, 'electron/cli.ts'),
        serve: join(here, 'electron/serve.ts'),
        'sum-worker': join(here, 'electron/app/records/sums/sum-worker.ts'),
      },
      esm('terminal', (name) => (name === 'cli' ? 'cli.js' : `${name}.mjs`)),
    ),
    // The player of packages for learning systems: a page with its files beside it, opened from wherever it was put.
    lms: {
      consumer: 'client',
      build: {
        outDir: join(dist, 'lms'),
        emptyOutDir: false,
        copyPublicDir: false,
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        chunkSizeWarningLimit: 4000,
        rolldownOptions: { input: join(here, 'renderer/player.html') },
      },
    },
    extensionContent: extensionScript('content', 'content/content.ts'),
    extensionPage: extensionScript('page-hook', 'page/page-hook.ts'),
    extensionBackground: extensionScript('background', 'background/background.ts'),
    extensionEngine: extensionScript('engine', 'engine/engine.ts', {
      'shared/detect/names/load.ts': 'renderer/extension/engine/files-names.ts',
      'shared/policy/patterns.ts': 'renderer/extension/engine/engine-patterns.ts',
    }),
    extensionFiles: extensionScript('files', 'engine/files.ts', {
      'shared/files/readers/pdf.ts': 'renderer/extension/engine/files-pdf-reader.ts',
    }),
    extensionLessons: extensionScript('lessons', 'lessons/lessons.ts', {
      'shared/detect/scan.ts': 'renderer/extension/lessons/engine-scan.ts',
    }),
    extensionPopup: extensionScript('popup', 'popup/popup.ts'),
    extensionPdf: extensionScript('pdf', 'engine/files-pdf.ts'),
    extensionPatterns: extensionScript('patterns', 'engine/patterns.ts'),
  },
  builder: {
    async buildApp(builder) {
      rmSync(dist, { recursive: true, force: true });
      cpSync(join(here, 'build/icons'), join(dist, 'icons'), { recursive: true });
      for (const environment of Object.values(builder.environments)) {
        if (environment.name !== 'ssr') await builder.build(environment);
      }
      packExtensions();
    },
  },
});
