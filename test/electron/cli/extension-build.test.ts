import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { EXTENSION_BROWSERS } from '../../../build/extension-manifest.ts';
import { EXTENSION_IDS } from '../../../shared/contract/native.ts';

const DIST = resolve('dist/extension');
const read = (browser: string, file: string) => readFileSync(join(DIST, browser, file));

interface Manifest {
  readonly key?: string;
  readonly icons: Readonly<Record<string, string>>;
  readonly background: { readonly service_worker?: string; readonly scripts?: readonly string[] };
  readonly action: { readonly default_popup: string };
  readonly content_scripts: readonly { readonly js: readonly string[] }[];
}

const manifestOf = (browser: string) => JSON.parse(read(browser, 'manifest.json').toString()) as Manifest;

describe.each(EXTENSION_BROWSERS)('the build for %s', (browser) => {
  it('holds every file that its manifest or its scripts name', () => {
    const { icons, background, action, content_scripts: scripts } = manifestOf(browser);
    const named = [
      ...Object.values(icons),
      background.service_worker ?? background.scripts?.[0] ?? '',
      action.default_popup,
      ...scripts.flatMap(({ js }) => js),
      ...['engine.js', 'popup.js', 'popup.css', '_locales/ja/messages.json', '_locales/en/messages.json'],
    ];
    for (const file of named) expect(read(browser, file).length, file).toBeGreaterThan(0);
  });

  it('puts less than 60 kB into a page before anybody touches an editor', () => {
    const sizes = ['content.js', 'page-hook.js'].map((file) => gzipSync(read(browser, file)).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(60_000);
  });
});

it('Chromium makes the id that the host lets in from the key', () => {
  const key = Buffer.from(manifestOf('chrome').key ?? '', 'base64');
  const digits = createHash('sha256').update(key).digest('hex').slice(0, 32);
  const id = [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
  expect(id).toBe(EXTENSION_IDS.chromium);
});

it('Mozilla’s own linter finds neither error nor warning in the build for Firefox', () => {
  const linter = resolve('node_modules/addons-linter/bin/addons-linter');
  const report = execFileSync(process.execPath, [linter, '--output=json', join(DIST, 'firefox')], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const { errors, warnings } = JSON.parse(report) as {
    readonly errors: readonly { readonly code: string; readonly file?: string }[];
    readonly warnings: readonly { readonly code: string; readonly file?: string }[];
  };
  expect([...errors, ...warnings].map(({ code, file }) => `${code} ${file ?? ''}`)).toEqual([]);
}, 120_000);
