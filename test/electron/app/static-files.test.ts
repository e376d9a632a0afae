import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { pathInside, staticFile } from '../../../electron/app/static-files.ts';

const base = mkdtempSync(join(tmpdir(), 'sekisho-static-'));
const root = join(base, 'page');
mkdirSync(join(root, 'assets'), { recursive: true });
mkdirSync(join(base, 'page-secret'));
writeFileSync(join(root, 'index.html'), '<p>page</p>');
writeFileSync(join(root, 'assets/main.js'), '1');
writeFileSync(join(root, 'assets/notes.md'), 'no');
writeFileSync(join(base, 'secret.txt'), 'secret');
writeFileSync(join(base, 'page-secret/index.html'), 'secret');
afterAll(() => rmSync(base, { recursive: true }));

const read = async (pathname: string) => {
  const file = await staticFile(root, pathname);
  return file && [file.type, Buffer.from(file.body).toString()];
};

describe('static files', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', '<p>page</p>'],
    ['/index.html', 'text/html; charset=utf-8', '<p>page</p>'],
    ['/assets/main.js', 'text/javascript; charset=utf-8', '1'],
    ['/assets/../index.html', 'text/html; charset=utf-8', '<p>page</p>'],
  ])('serves %s', async (pathname, type, body) => {
    expect(await read(pathname)).toEqual([type, body]);
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/../page-secret/index.html',
    '/..\\secret.txt',
    '/assets/notes.md',
    '/assets',
    '/assets/',
    '/index.html/x.js',
    '/missing.js',
    '/%',
    '/index.html%00.js',
    'index.html',
    '',
    '//etc/passwd',
  ])('does not serve %s', async (pathname) => {
    expect(await read(pathname)).toBeUndefined();
  });

  it('never resolves a path outside its folder', () => {
    const part = fc.constantFrom('..', '.', 'a', '/', '\\', '%2e', '%2f', '%5c', '%00', 'page', 'C:', '~');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const path = pathInside(root, `/${parts.join('')}`);
        if (path !== undefined) expect(relative(root, path)).toMatch(/^(?!\.\.(?:[/\\]|$)).+/u);
      }),
    );
  });
});
