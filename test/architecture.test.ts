import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeFile } from './guards/judge-architecture.ts';
import { factsOf } from './guards/source-facts.ts';
import { trackedFiles } from './guards/tracked-files.ts';

const sources = trackedFiles().filter((path) => /\.tsx?$/u.test(path));
const facts = new Map(sources.map((path) => [path, factsOf(path, readFileSync(path, 'utf8'))]));

function isDetector(path: string): boolean {
  return /^export default defineDetector/mu.test(readFileSync(path, 'utf8'));
}

/** Every file and package that a script brings along, whatever else it loads later. */
function reach(path: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const { specifier, typeOnly } of facts.get(path)?.imports ?? []) {
    if (!typeOnly) reach(specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier, seen);
  }
  return seen;
}

describe('architecture', () => {
  it('sees every layer', () => {
    for (const layer of ['shared/', 'electron/', 'renderer/', 'test/', 'build/']) {
      expect(sources.filter((path) => path.startsWith(layer)).length, layer).toBeGreaterThan(3);
    }
  });

  it('lets every file import only what its place allows, under a name and a size that people can hold', () => {
    const problems = [...facts.values()].flatMap((file) => judgeFile(file, isDetector));
    expect(problems).toEqual([]);
  });

  it.each(['content/content.ts', 'page/page-hook.ts', 'engine/engine.ts'])(
    'keeps libraries of the app out of what the extension runs in every page: %s',
    (script) => {
      const reached = [...reach(`renderer/extension/${script}`)];
      expect(reached.length).toBeGreaterThan(1);
      expect(reached.filter((target) => target === 'ts-fsrs' || target.startsWith('react'))).toEqual([]);
      expect([...reach('renderer/screens/training/training-screen.tsx')]).toContain('ts-fsrs');
    },
  );

  it('keeps the top level to its folders and ordinary root files', () => {
    const folders = new Set(trackedFiles().flatMap((path) => (path.includes('/') ? [path.split('/')[0]] : [])));
    expect([...folders].filter((name) => name !== '.ci')).toEqual(['build', 'electron', 'renderer', 'shared', 'test']);
  });
});
