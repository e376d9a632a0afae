import { expect } from '@playwright/test';
import { test } from './launch.ts';

test('the page has the bridge and nothing of Node or Electron', async ({ run }) => {
  const { page } = await run();
  const seen = await page.evaluate(() => ({
    bridge: Object.keys(window.sekisho ?? {}),
    node: ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter(
      (name) => name in window,
    ),
  }));
  expect(seen).toEqual({ bridge: ['call', 'listen'], node: [] });
});

test('calls that do not exist or do not fit are answered, not obeyed', async ({ run }) => {
  const { page } = await run();
  const call = (name: string, input?: unknown) =>
    page.evaluate(([asked, given]) => window.sekisho?.call(asked as string, given), [name, input]);
  expect(await call('shell.openExternal', 'https://example.com')).toMatchObject({ ok: false, code: 'unknown-call' });
  expect(await call('__proto__')).toMatchObject({ ok: false, code: 'unknown-call' });
  expect(await call('settings.write', { theme: 'pink' })).toMatchObject({ ok: false, code: 'bad-input' });
  expect(await call('links.open', { url: 'file:///etc/passwd' })).toMatchObject({ ok: false, code: 'refused' });
});

test('inline scripts and other origins are stopped by the security policy', async ({ run }) => {
  const { page } = await run();
  const stopped = await page.evaluate(async () => {
    const violated: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => violated.push(event.effectiveDirective));
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
    await fetch('https://example.com/').catch(() => undefined);
    const frame = document.createElement('iframe');
    frame.src = 'https://example.com/';
    document.body.append(frame);
    await new Promise((resume) => setTimeout(resume, 500));
    return { violated: [...new Set(violated)], ran: 'ran' in window };
  });
  expect(stopped.ran).toBe(false);
  expect(stopped.violated).toEqual(expect.arrayContaining(['script-src-elem', 'connect-src', 'frame-src']));
});

test('the page cannot be led away and opens no window', async ({ run }) => {
  const { app, page } = await run();
  await page.evaluate(() => {
    window.open('https://example.com/');
    const link = document.createElement('a');
    link.href = 'https://example.com/';
    document.body.append(link);
    link.click();
    location.href = 'https://example.org/';
  });
  await expect(page.getByRole('navigation')).toBeVisible();
  const windows = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.webContents.getURL()),
  );
  expect(windows).toHaveLength(1);
  expect(windows[0]).toMatch(/^app:\/\/sekisho\//);
});

test('no permission is given', async ({ run }) => {
  const { page } = await run();
  const answers = await page.evaluate(async () => {
    const place = await new Promise((resolve) =>
      navigator.geolocation.getCurrentPosition(
        () => resolve('given'),
        () => resolve('denied'),
      ),
    );
    const media = await navigator.mediaDevices?.getUserMedia({ audio: true }).then(
      () => 'given',
      () => 'denied',
    );
    return [place, media ?? 'denied'];
  });
  expect(answers).toEqual(['denied', 'denied']);
});
