import { join } from 'node:path';
import { sealProcess } from './app/sealed-process.ts';
import { type Served, serveApp } from './loopback/serve-app.ts';

/**
 * Door 2: the app in a browser, without Electron. `npm start` uses it where the runtime is absent. `port` 0 takes a free
 * one; rejects with Node's error when the port is taken or the page was not built.
 */
export async function serve(port: number): Promise<Served> {
  await sealProcess((kind) => {
    process.stderr.write(`sekisho: serve: ${kind}\n`);
    process.exit(1);
  });
  const here = import.meta.dirname;
  return serveApp({ port, pages: join(here, 'renderer'), sumWorker: join(here, 'sum-worker.mjs') });
}
