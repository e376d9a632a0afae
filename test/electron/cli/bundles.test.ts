import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';

const BUILT_IN = new Set(builtinModules.flatMap((name) => [name, `node:${name}`]));

type Node = Readonly<Record<string, unknown>>;

/** What a bundle imports, statically or not. Read from the syntax: the text also holds code as words and as samples. */
function importsOf(file: string): readonly string[] {
  const sourceType = file.endsWith('.cjs') ? 'script' : 'module';
  const root: unknown = parseAst(readFileSync(file, 'utf8'), { sourceType });
  return [...nodesOf(root)].flatMap((node) => targetOf(node) ?? []);
}

function* nodesOf(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Node;
  for (const part of Object.values(value)) yield* nodesOf(part);
}

function targetOf({ type, source, callee, arguments: given }: Node): string | undefined {
  if (type !== 'CallExpression') return /^(?:Import|Export)/u.test(String(type)) ? textOf(source) : undefined;
  return (callee as Node).name === 'require' ? textOf((given as readonly Node[])[0]) : undefined;
}

/** The text of a string or of a template without holes. */
function textOf(literal: unknown): string | undefined {
  const { value, quasis } = (literal ?? {}) as { value?: unknown; quasis?: readonly { value: { cooked: string } }[] };
  const text = quasis?.length === 1 ? quasis[0]?.value.cooked : value;
  return typeof text === 'string' ? text : undefined;
}

/** Every file that can be reached from an entry, and every package on the way. */
function reach(entry: string): { readonly files: Set<string>; readonly packages: Set<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const open = [entry];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    for (const name of importsOf(file)) {
      const target = join(dirname(file), name);
      if (name.startsWith('.') && existsSync(target)) open.push(target);
      else if (!name.startsWith('.') && !BUILT_IN.has(name)) packages.add(name);
    }
  }
  return { files, packages };
}

describe('what the build puts into dist', () => {
  it.each(['dist/cli.js', 'dist/serve.mjs'])('%s reaches no package, above all not electron', (entry) => {
    const { files, packages } = reach(entry);
    expect([...files].some((file) => file.includes('terminal/'))).toBe(true);
    expect([...packages]).toEqual([]);
  });

  it('the desktop reaches electron and nothing else', () => {
    expect([...reach('dist/main.mjs').packages]).toEqual(['electron']);
  });

  it('the preload is one CommonJS file that requires electron only', () => {
    expect(importsOf('dist/preload.cjs')).toEqual(['electron']);
    expect(readFileSync('dist/preload.cjs', 'utf8')).not.toMatch(/\bimport\b|\bexport\b/u);
    expect(readdirSync('dist').filter((name) => name.endsWith('.cjs'))).toEqual(['preload.cjs']);
  });

  it('the terminal program starts by its name', () => {
    expect(readFileSync('dist/cli.js', 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/u);
  });

  it('the page has no inline script or style and asks for nothing elsewhere', () => {
    const html = readFileSync('dist/renderer/index.html', 'utf8');
    expect(html).not.toMatch(/<style|\son\w+=|\sstyle=|https?:\/\//iu);
    for (const [, attributes = '', body = ''] of html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/gu)) {
      expect(attributes).toContain('src="./');
      expect(body).toBe('');
    }
  });
});
