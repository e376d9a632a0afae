// Runs a TypeScript script of this folder on any supported Node: `node build/run.mjs build/catalog.ts [arguments]`.
// Node 20 cannot strip types itself; Vite, which builds the product, can load the module.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [script, ...rest] = process.argv.slice(2);
if (script === undefined) {
  console.error('usage: node build/run.mjs SCRIPT [arguments]');
  process.exit(2);
}
process.argv = [process.argv[0], resolve(script), ...rest];
const { module } = await runnerImport(resolve(script), { configFile: false, logLevel: 'error' });
await module.main?.(rest);
