import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { PAGES } from './build-pages.ts';
import { launch } from './launch.ts';
import type { Net } from './pages/net.ts';

export const ORIGIN = 'https://chatgpt.com';

/** A page that sends by every way there is. */
export interface NetPage {
  readonly page: Page;
  /** What reached a server: addresses with bodies, as far as the browser shows those. */
  readonly sent: readonly string[];
  readonly type: (text: string) => Promise<void>;
  readonly sendAll: (wire: string, forms: readonly string[], message: string) => Promise<readonly string[]>;
}

/** Starting a browser takes longer than most of these tests, and none of them leaves anything in it. */
interface Shared {
  readonly browserOfAll: BrowserContext;
  readonly port: number;
}

export const netTest = base.extend<{ net: NetPage }, Shared>({
  browserOfAll: [
    async ({ headless }, use) => {
      const { context, close } = await launch({ headless, args: ['--disable-features=LocalNetworkAccessChecks'] });
      await use(context);
      await close();
    },
    { scope: 'worker' },
  ],
  port: [
    async ({ browserName }, use) => {
      const server = await echoSockets(browserName);
      await use((server.address() as AddressInfo).port);
      server.closeAllConnections();
      server.close();
    },
    { scope: 'worker' },
  ],
  net: async ({ browserOfAll, port }, use) => {
    const sent: string[] = [];
    const page = await browserOfAll.newPage();
    const script = readFileSync(join(PAGES, 'net.js'), 'utf8');
    await browserOfAll.route(/^https:/u, (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: HTML(script) });
      if (pathname === '/never') return undefined;
      sent.push(`${route.request().url()} ${route.request().postData() ?? ''}`);
      return route.fulfill({ body: 'ok', headers: { 'access-control-allow-origin': '*' } });
    });
    await page.goto(`${ORIGIN}/?port=${port}`);
    await page.locator('#the-editor').click();
    await page.waitForTimeout(400);
    await use({
      page,
      sent,
      async type(text) {
        await page.keyboard.insertText(text);
        await page.waitForTimeout(400);
      },
      sendAll: (wire, forms, message) =>
        page.evaluate(
          ([way, kinds, text]) =>
            (globalThis as unknown as { net: Net }).net.sendAll(way, kinds as Parameters<Net['sendAll']>[1], text),
          [wire, forms, message] as const,
        ),
    });
    await page.close();
    await browserOfAll.unrouteAll({ behavior: 'ignoreErrors' });
  },
});

export { expect };

export const HTML = (script: string) =>
  `<!doctype html><html lang="ja"><meta charset="utf-8"><title>net</title><body><script>${script}</script>`;

/** A server of web sockets that answers every message with one byte (RFC 6455). */
export async function echoSockets(browserName: string): Promise<Server> {
  const server = createServer((_, answer) => answer.end(browserName));
  server.on('upgrade', (request, socket) => {
    const key = `${request.headers['sec-websocket-key'] ?? ''}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
    const accept = createHash('sha1').update(key).digest('base64');
    const head = ['HTTP/1.1 101 Switching Protocols', 'Upgrade: websocket', 'Connection: Upgrade'];
    socket.write(`${[...head, `Sec-WebSocket-Accept: ${accept}`].join('\r\n')}\r\n\r\n`);
    socket.on('data', () => socket.write(Buffer.from([0x81, 1, 0x31])));
    socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  return server;
}
