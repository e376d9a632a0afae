import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, expect, it } from 'vitest';

const folders: string[] = [];

/** A project of its own with our settings, these files and our tools. */
function plant(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'sekisho-planted-'));
  folders.push(folder);
  for (const name of ['tsconfig.json', '.oxlintrc.json', 'knip.json']) copyFileSync(name, join(folder, name));
  const { vcs: _, ...biome } = JSON.parse(readFileSync('biome.json', 'utf8')) as Record<string, unknown>;
  writeFileSync(join(folder, 'biome.json'), JSON.stringify(biome));
  writeFileSync(join(folder, 'package.json'), '{ "name": "planted", "version": "1.0.0", "type": "module" }');
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  for (const [path, source] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), source);
  }
  return folder;
}

/** Runs one of our tools there. Its answer is everything it printed and its exit status. */
function judge(folder: string, program: string, ...args: readonly string[]): { said: string; status: number | null } {
  const { stdout, stderr, status } = spawnSync(resolve('node_modules/.bin', program), args, {
    cwd: folder,
    encoding: 'utf8',
  });
  return { said: stdout + stderr, status };
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const GOOD = 'export async function save(): Promise<void> {\n  await Promise.resolve();\n}\n';

it.each([
  ['export const x: any = 1;\n', 'noExplicitAny'],
  ['export const first = (list: string[]) => list[0]!;\n', 'noNonNullAssertion'],
  ["import { Stats } from './stats.ts';\n\nexport type Both = Stats | string;\n", 'useImportType'],
  ['export const x = 1\n', 'format'],
])('Biome refuses %j', (source, says) => {
  const { said, status } = judge(plant({ 'shared/planted.ts': source }), 'biome', 'check', 'shared');
  expect(said).toContain(says);
  expect(status).not.toBe(0);
});

it('Biome accepts clean code', () => {
  expect(judge(plant({ 'shared/planted.ts': GOOD }), 'biome', 'check', 'shared').status).toBe(0);
});

it.each([
  [`${GOOD}export function now(): void {\n  save();\n}\n`, 'no-floating-promises'],
  [`${GOOD}export const all = [1].filter(() => save());\n`, 'no-misused-promises'],
  ['export async function wait(): Promise<void> {\n  await 3;\n}\n', 'await-thenable'],
  [
    "type Kind = 'a' | 'b';\nexport function name(kind: Kind): void {\n  switch (kind) {\n    case 'a':\n      break;\n  }\n}\n",
    'switch-exhaustiveness-check',
  ],
])('oxlint knows the types and refuses %j', (source, says) => {
  const { said, status } = judge(
    plant({ 'shared/planted.ts': source }),
    'oxlint',
    'shared',
    '--type-aware',
    '--deny-warnings',
  );
  expect(said).toContain(says);
  expect(status).not.toBe(0);
});

it('oxlint accepts clean code', () => {
  const { said, status } = judge(
    plant({ 'shared/planted.ts': GOOD }),
    'oxlint',
    'shared',
    '--type-aware',
    '--deny-warnings',
  );
  expect(said).toContain('on 1 file');
  expect(status).toBe(0);
});

it('knip finds the export that nobody imports and the file that nobody reaches', () => {
  const files = {
    'electron/main.ts': "import { used } from '../shared/a.ts';\n\nconsole.log(used);\n",
    'shared/a.ts': 'export const used = 1;\nexport const lonely = 2;\n',
    'shared/lost.ts': 'export const x = 1;\n',
  };
  const { said, status } = judge(plant(files), 'knip', '--no-progress', '--no-config-hints');
  expect(said).toMatch(/Unused exports \(1\)\s+lonely/u);
  expect(said).toMatch(/Unused files \(1\)\s+shared\/lost\.ts/u);
  expect(status).not.toBe(0);
});

it('a test that imports electron for its value is told what to do instead', async () => {
  await expect(import('electron')).rejects.toThrow(/imported `electron` for its value/u);
});
