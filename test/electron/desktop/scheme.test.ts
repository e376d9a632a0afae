import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { SECURITY_HEADERS, WORKER_SECURITY_POLICY } from '../../../electron/app/content-security.ts';
import { answerPage } from '../../../electron/desktop/scheme.ts';
import { START_PAGE } from '../../../electron/desktop/window-options.ts';

const base = mkdtempSync(join(tmpdir(), 'sekisho-scheme-'));
writeFileSync(join(base, 'index.html'), '<p>page</p>');
writeFileSync(join(base, 'worker.js'), '');
afterAll(() => rmSync(base, { recursive: true }));
const ask = (url: string, method = 'GET') => answerPage({ url, method }, base);

describe('our own scheme', () => {
  it('serves the page with the security headers', async () => {
    const response = await ask(START_PAGE);
    expect([response.status, await response.text()]).toEqual([200, '<p>page</p>']);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      ...SECURITY_HEADERS,
      'content-type': 'text/html; charset=utf-8',
    });
  });

  it('serves scripts with the policy of a worker, which has no network', async () => {
    const { headers } = await ask('app://sekisho/worker.js');
    expect(headers.get('content-security-policy')).toBe(WORKER_SECURITY_POLICY);
  });

  it.each([
    ['app://other/index.html', 'GET', 403],
    ['app://sekisho.example/index.html', 'GET', 403],
    [START_PAGE, 'POST', 405],
    ['app://sekisho/missing.js', 'GET', 404],
    ['app://sekisho/..%2f..%2fetc/passwd', 'GET', 404],
  ])('refuses %s by %s', async (url, method, status) => {
    const response = await ask(url, method);
    expect(response.status).toBe(status);
    expect(await response.text()).toBe('');
    expect(response.headers.get('content-security-policy')).toBe(SECURITY_HEADERS['content-security-policy']);
  });
});
