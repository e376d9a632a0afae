import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgeFile } from './guards/judge-architecture.ts';
import { factsOf } from './guards/source-facts.ts';
import { trackedFiles } from './guards/tracked-files.ts';

const sources = trackedFiles().filter((path) => /\.tsx?$/u.test(path));

function isDetector(path: string): boolean {
  return /^export default defineDetector/mu.test(readFileSync(path, 'utf8'));
}

describe('architecture', () => {
  it('sees every layer', () => {
    for (const layer of ['shared/', 'electron/', 'renderer/', 'test/', 'build/']) {
      expect(sources.filter((path) => path.startsWith(layer)).length, layer).toBeGreaterThan(3);
    }
  });

  it('lets every file import only what its place allows, under a name and a size that people can hold', () => {
    const problems = sources.flatMap((path) => judgeFile(factsOf(path, readFileSync(path, 'utf8')), isDetector));
    expect(problems).toEqual([]);
  });

  it('keeps the top level to its folders and ordinary root files', () => {
    const folders = new Set(trackedFiles().flatMap((path) => (path.includes('/') ? [path.split('/')[0]] : [])));
    expect([...folders].filter((name) => name !== '.ci')).toEqual(['build', 'electron', 'renderer', 'shared', 'test']);
  });
});
