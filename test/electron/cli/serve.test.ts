import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { WORKER_SECURITY_POLICY } from '../../../electron/app/content-security.ts';
import { startCli, temporaryHome } from './run-cli.ts';

const home = temporaryHome();
afterAll(() => rmSync(home, { recursive: true }));

async function serve(...args: readonly string[]) {
  const child = startCli(['serve', ...args], home);
  let out = '';
  const address = await new Promise<URL>((found, failed) => {
    child.once('close', (code) => failed(new Error(`ended with ${code}`)));
    child.stdout?.on('data', (data) => {
      out += data;
      const [printed] = /http:\/\/\S+/u.exec(out) ?? [];
      if (printed !== undefined) found(new URL(printed));
    });
  });
  return { child, address };
}

describe('sekisho serve', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('serves the app and its files, and ends cleanly on %s', async (signal) => {
    const { child, address } = await serve();
    const page = await fetch(new URL('/', address.origin));
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'/u);
    const html = await page.text();
    const [, script = ''] = /<script type="module"[^>]* src="([^"]+)"/u.exec(html) ?? [];
    const loaded = await fetch(new URL(script, address.origin));
    expect(loaded.headers.get('content-type')).toMatch(/^text\/javascript/u);
    expect(loaded.headers.get('content-security-policy')).toBe(WORKER_SECURITY_POLICY);
    const headers = {
      'content-type': 'application/json',
      origin: address.origin,
      'x-sekisho-token': address.hash.replace('#token=', ''),
    };
    const body = JSON.stringify({ name: 'app.info' });
    const reply = await fetch(new URL('/call', address.origin), { method: 'POST', headers, body });
    expect(await reply.json()).toMatchObject({ ok: true, value: { host: 'loopback' } });
    child.kill(signal);
    expect(await new Promise((ended) => child.once('close', ended))).toBe(0);
  });

  it('says when its port is taken', async () => {
    const { child, address } = await serve();
    const second = startCli(['serve', '--port', address.port], home);
    let err = '';
    second.stderr?.on('data', (data) => {
      err += data;
    });
    expect(await new Promise((ended) => second.once('close', ended))).toBe(2);
    expect(err).toBe(`sekisho: Port ${address.port} is in use. Without --port a free one is taken.\n`);
    child.kill();
    await new Promise((ended) => child.once('close', ended));
  });

  it('keeps its files in the folder of the desktop app', async () => {
    const { child, address } = await serve();
    const headers = {
      'content-type': 'application/json',
      origin: address.origin,
      'x-sekisho-token': address.hash.replace('#token=', ''),
    };
    const body = JSON.stringify({ name: 'settings.write', input: { language: 'en' } });
    const answer = await fetch(new URL('/call', address.origin), { method: 'POST', headers, body });
    expect(answer.status).toBe(200);
    child.kill();
    await new Promise((ended) => child.once('close', ended));
    const { existsSync } = await import('node:fs');
    if (process.platform === 'linux') expect(existsSync(join(home, 'config/sekisho/settings.json'))).toBe(true);
  });
});
