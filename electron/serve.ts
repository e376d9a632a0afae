import { join } from 'node:path';
import { type Served, serveApp } from './loopback/serve-app.ts';

/**
 * Door 2: the app in a browser, without Electron. `npm start` uses it where the runtime is absent. `port` 0 takes a free
 * one; rejects with Node's error when the port is taken or the page was not built.
 */
export function serve(port: number): Promise<Served> {
  return serveApp({ port, pages: join(import.meta.dirname, 'renderer') });
}
