import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** Below node_modules: git does not see it, and packages resolve from there as they do for the layer itself. */
const ROOT = resolve('node_modules/.cache/sekisho');
let folder = '';

/** Compiles one planted file with a layer's own settings and returns what the compiler says. */
function compile(layer: string, source: string): string {
  writeFileSync(join(folder, 'planted.ts'), source);
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: resolve(layer, 'tsconfig.json'), include: [join(folder, 'planted.ts')] }),
  );
  const { stdout } = spawnSync(resolve('node_modules/.bin/tsc'), ['-p', folder], { encoding: 'utf8' });
  return stdout;
}

beforeAll(() => {
  mkdirSync(ROOT, { recursive: true });
  folder = mkdtempSync(join(ROOT, 'types-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('runs the compiler that the checks run', () => {
  expect(execFileSync(resolve('node_modules/.bin/tsc'), ['--version'], { encoding: 'utf8' })).toMatch(/^Version 7\./u);
});

it.each([
  ['shared', 'export const title = document.title;', "'document'"],
  ['shared', 'export const home = window.location;', "'window'"],
  ['shared', 'export const home = process.env;', "'process'"],
  ['shared', "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;", 'node:fs'],
  ['shared', 'export const late = setTimeout(() => 1, 1);', "'setTimeout'"],
  ['shared', "export const answer = fetch('https://example.com');", "'fetch'"],
  ['shared', 'export enum Kind { A }', 'erasableSyntaxOnly'],
  ['shared', 'export const first: number = [1][0];', 'undefined'],
  ['electron', 'export const title: string = document.titel;', 'titel'],
  ['renderer', 'export const home = process.env;', "'process'"],
  ['renderer', "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;", 'node:fs'],
])('the types of %s refuse: %s', (layer, source, says) => {
  expect(compile(layer, source)).toContain(says);
});

it.each([
  ['shared', 'export const upper = (text: string): string => text.toUpperCase();'],
  ['electron', "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;"],
  ['renderer', 'export const title = (): string => document.title;'],
])('the types of %s accept: %s', (layer, source) => {
  expect(compile(layer, source)).toBe('');
});
