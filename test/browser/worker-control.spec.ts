import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, test } from '@playwright/test';
import { listener, tryEveryWay } from '../app/network-ways.ts';

test('a worker without our policy gets out by the same ways, and the listener counts it', async ({ page }) => {
  const server = createServer(({ url }, answer) => {
    answer.setHeader('content-type', url === '/' ? 'text/html' : 'text/javascript');
    answer.end(url === '/' ? '<!doctype html><title>plain</title>' : '');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as { readonly port: number };
  await page.goto(`http://127.0.0.1:${port}/`);
  const born = page.waitForEvent('worker');
  await page.evaluate(() => void Object.assign(window, { plain: new Worker('/worker.js') }));
  const outside = await listener();
  const tried = await (await born).evaluate(tryEveryWay, `127.0.0.1:${outside.port}`);
  const out = Object.entries(tried).flatMap(([way, outcome]) => (outcome === 'passed' ? [way] : []));
  expect(out).toEqual(
    expect.arrayContaining([
      'fetch',
      'fetch without asking',
      'fetch of its own host',
      'XMLHttpRequest',
      'a worker of its own',
    ]),
  );
  expect(outside.knocks()).toBeGreaterThan(5);
  outside.close();
  server.closeAllConnections();
  server.close();
});
