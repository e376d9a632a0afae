#!/usr/bin/env node
import module from 'node:module';
import { join } from 'node:path';

// Node 22.8 and later keep compiled code between runs; a text is checked in a fresh process every time.
module.enableCompileCache?.();

const pages = join(import.meta.dirname, 'renderer');
const sumWorker = join(import.meta.dirname, 'sum-worker.mjs');
const { runHere } = await import('./app/commands/run-here.ts');
await runHere({
  player: join(import.meta.dirname, 'lms'),
  serve: async (port) => (await import('./loopback/serve-app.ts')).serveApp({ port, pages, sumWorker }),
  nativeHost: async (policyFile) => (await import('./loopback/native-host.ts')).nativeHost(policyFile),
});
