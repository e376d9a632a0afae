import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { type Served, serveApp } from '../../../electron/loopback/serve-app.ts';
import { DEFAULT_SETTINGS } from '../../../shared/contract/settings.ts';

const base = mkdtempSync(join(tmpdir(), 'sekisho-serve-'));
afterAll(() => rmSync(base, { recursive: true }));
writeFileSync(join(base, 'index.html'), '<p>page</p>');
let served: Served | undefined;
afterEach(async () => served?.close());

async function start(folder = mkdtempSync(join(base, 'data-'))) {
  served = await serveApp({ port: 0, pages: base, folder, policyFile: join(base, 'none.json') });
  const { origin, hash } = new URL(served.address);
  const call = async (name: string, input?: unknown) => {
    const headers = { 'content-type': 'application/json', 'x-sekisho-token': hash.replace('#token=', ''), origin };
    const response = await fetch(`${origin}/call`, { method: 'POST', headers, body: JSON.stringify({ name, input }) });
    return (await response.json()) as { ok: boolean; code?: string; value?: unknown };
  };
  return { folder, origin, hash, call };
}

describe('the app on a loopback port', () => {
  it('has a fresh 256-bit token in the fragment of its address', async () => {
    const first = await start();
    await served?.close();
    const second = await start();
    for (const { origin, hash } of [first, second]) {
      expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/u);
      expect(hash).toMatch(/^#token=[\w-]{43}$/u);
    }
    expect(first.hash).not.toBe(second.hash);
  });

  it('answers the calls of the contract', async () => {
    const { call } = await start();
    expect(await call('app.info')).toMatchObject({
      ok: true,
      value: { host: 'loopback', powers: { clipboard: false, shortcut: false, links: false }, troubles: [] },
    });
    expect(await call('policy.read')).toMatchObject({ ok: true, value: { source: { kind: 'starter' } } });
    expect(await call('training.start', { lesson: 'no-such-lesson' })).toMatchObject({ ok: false, code: 'refused' });
    expect(await call('no.such.call')).toMatchObject({ ok: false, code: 'unknown-call' });
    expect(await call('settings.write', { theme: 'pink' })).toMatchObject({ ok: false, code: 'bad-input' });
  });

  it('keeps settings in the file and format of the desktop app', async () => {
    const { call, folder } = await start();
    await call('settings.write', { language: 'en' });
    expect(JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8'))).toEqual({ language: 'en' });
    await served?.close();
    const again = await start(folder);
    expect(await again.call('settings.read')).toEqual({ ok: true, value: { ...DEFAULT_SETTINGS, language: 'en' } });
  });

  it("makes the person's folder for the person only", async () => {
    if (process.platform === 'win32') return;
    const { call, folder } = await start(join(base, 'config/sekisho'));
    await call('settings.write', { language: 'en' });
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, 'settings.json')).mode & 0o777).toBe(0o600);
  });

  it('starts with broken files and says so', async () => {
    const folder = mkdtempSync(join(base, 'broken-'));
    for (const name of ['settings.json', 'progress.json', 'history.jsonl']) writeFileSync(join(folder, name), '{"');
    const { call } = await start(folder);
    expect(await call('app.info')).toMatchObject({
      value: { troubles: ['settings-unreadable', 'history-unreadable', 'progress-unreadable'] },
    });
    expect(await call('settings.write', { language: 'ja' })).toMatchObject({ ok: true });
    expect(JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8'))).toMatchObject({ language: 'ja' });
  });

  it('cannot be reached by another address of this machine', async () => {
    const { origin } = await start();
    const { port } = new URL(origin);
    const others = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address } of others) {
      await expect(fetch(`http://${address}:${port}/`), address).rejects.toThrow('fetch failed');
    }
    await expect(fetch(`http://[::1]:${port}/`)).rejects.toThrow('fetch failed');
  });

  it('does not start without a built page', async () => {
    await expect(serveApp({ port: 0, pages: join(base, 'nothing'), folder: base })).rejects.toMatchObject({
      code: 'ENOENT',
    });
  });
});
