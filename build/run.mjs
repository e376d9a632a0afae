// Runs a TypeScript script of this folder on any supported Node: `node build/run.mjs build/catalog.ts [arguments]`.
// Node 20 cannot strip types itself, so Vite, which builds the product, bundles the script first. A bundle also means
// that what a script measures runs as it does in the product.
import { rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const [script, ...rest] = process.argv.slice(2);
if (script === undefined) {
  console.error('usage: node build/run.mjs SCRIPT [arguments]');
  process.exit(2);
}

// Below node_modules, so that the bundle finds the packages it leaves out; one folder per run, so that runs may overlap.
const outDir = resolve(`node_modules/.cache/sekisho/run-${process.pid}`);
process.on('exit', () => rmSync(outDir, { recursive: true, force: true }));

// Vite's build sets NODE_ENV to production, and programs that the script starts must not inherit that.
const { NODE_ENV } = process.env;
await build({
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  plugins: [
    {
      name: 'keep-dirname',
      transform: (code, id) =>
        code.includes('import.meta.dirname')
          ? { code: code.replaceAll('import.meta.dirname', JSON.stringify(dirname(id))), map: null }
          : undefined,
    },
  ],
  build: {
    ssr: resolve(script),
    outDir,
    target: 'node20',
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'script.mjs' } },
  },
});

if (NODE_ENV === undefined) delete process.env.NODE_ENV;
else process.env.NODE_ENV = NODE_ENV;

process.argv = [process.argv[0], resolve(script), ...rest];
const { main } = await import(pathToFileURL(join(outDir, 'script.mjs')).href);
await main(rest);
