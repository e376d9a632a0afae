import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { installedPackages, isAccepted, refusedLicences, shippedPackages } from '../../build/licences.ts';

describe('isAccepted', () => {
  it.each(['MIT', '(MIT OR GPL-3.0-only)', 'MIT AND (Apache-2.0 OR GPL-2.0)', 'GPL-3.0 OR MIT AND ISC', 'MPL-2.0'])(
    'accepts %s',
    (expression) => {
      expect(isAccepted(expression)).toBe(true);
    },
  );

  it.each([
    'GPL-3.0-only',
    'MIT AND GPL-2.0',
    '(MIT',
    'MIT Apache-2.0',
    'SEE LICENSE IN LICENSE',
    '',
    'AGPL-3.0',
    'UNLICENSED',
  ])('refuses %j', (expression) => {
    expect(isAccepted(expression)).toBe(false);
  });
});

/** A folder with a lock file and these packages installed. */
function plant(packages: Readonly<Record<string, object>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'sekisho-licences-'));
  const paths = ['', 'node_modules/for-another-system', ...Object.keys(packages).map((name) => `node_modules/${name}`)];
  const lock = { packages: Object.fromEntries(paths.map((path) => [path, {}] as const)) };
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock));
  for (const [name, file] of Object.entries(packages)) {
    mkdirSync(join(folder, 'node_modules', name), { recursive: true });
    writeFileSync(
      join(folder, 'node_modules', name, 'package.json'),
      JSON.stringify({ name, version: '1.0.0', ...file }),
    );
  }
  return folder;
}

describe('dependencies', () => {
  it('all have licences that this project may ship beside its own', () => {
    const packages = installedPackages('.');
    expect(packages.length).toBeGreaterThan(20);
    expect(refusedLicences(packages)).toEqual([]);
  });

  it('are found out when one comes under the GPL or states nothing', () => {
    const folder = plant({ good: { license: 'MIT' }, bad: { license: 'GPL-3.0-or-later' }, mute: {} });
    expect(refusedLicences(installedPackages(folder))).toEqual([
      'bad 1.0.0: GPL-3.0-or-later',
      'mute 1.0.0: states no licence',
    ]);
  });

  it('may state their licence in the old ways', () => {
    const folder = plant({
      old: { licenses: [{ type: 'MIT' }, { type: 'GPL-2.0' }] },
      older: { license: { type: 'ISC' } },
    });
    expect(refusedLicences(installedPackages(folder))).toEqual([]);
  });
});

describe('shippedPackages', () => {
  it('follows what dependencies need, the nearest copy first, and leaves out what only builds', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sekisho-shipped-'));
    const lock = {
      '': { dependencies: { a: '1', '@x/b': '1' }, devDependencies: { tool: '1' } },
      'node_modules/a': { version: '1.0.0', dependencies: { c: '2' } },
      'node_modules/a/node_modules/c': { version: '2.0.0', dependencies: { '@x/b': '1' } },
      'node_modules/c': { version: '1.0.0' },
      'node_modules/@x/b': { version: '3.0.0', dependencies: { c: '1', a: '1' } },
      'node_modules/tool': { version: '9.0.0' },
    };
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: lock }));
    expect(shippedPackages(folder)).toEqual(['@x/b 3.0.0', 'a 1.0.0', 'c 1.0.0', 'c 2.0.0']);
  });

  it('all stand in the notices, and nothing there is of another version', () => {
    const notices = readFileSync('THIRD_PARTY_NOTICES.md', 'utf8').split('\n');
    const headings = notices.flatMap((line) => /^## (?<what>\S+ \d\S*)$/u.exec(line)?.groups?.what ?? []);
    const notShipped = ['IPADIC 2.7.0', '@patdx/kuromoji 1.0.4'];
    expect(headings.filter((heading) => !notShipped.includes(heading)).toSorted()).toEqual(shippedPackages('.'));
  });
});
