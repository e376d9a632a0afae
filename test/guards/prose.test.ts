import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { judgeProse } from './judge-prose.ts';
import { trackedFiles } from './tracked-files.ts';

/** Names of this project's own root folders stand in regular expressions and rows of these two. */
const EXEMPT = ['test/guards/judge-prose.ts', 'test/guards/prose.test.ts', 'package-lock.json'];
const TEXT = /\.(?:ts|tsx|mjs|json|md|css|html|txt|svg)$|(?:^|\/)(?:LICENSE|run|\.\w+)$/u;

it('no file speaks of a developer’s machine or of the project’s own making', () => {
  const files = trackedFiles().filter((path) => TEXT.test(path) && !EXEMPT.includes(path));
  expect(files.length).toBeGreaterThan(50);
  expect(files.flatMap((path) => judgeProse(path, readFileSync(path, 'utf8')))).toEqual([]);
});

it.each([
  '// see /home/ken/project/notes.md',
  'cd /Users/ken/sekisho',
  'cp /work/shared/x.txt .',
  'C:\\Users\\ken\\sekisho',
  'fixes issue #12',
  'ticket 7 asked for it',
  '// TODO: later',
])('finds the fault in %j', (line) => {
  expect(judgeProse('a.ts', `fine\n${line}\n`)).toEqual([expect.stringContaining('a.ts:2: ')]);
});

it.each([
  'https://example.com/home/start is an address',
  'A card that the issuer cancelled',
  'the path /etc/sekisho/policy.json',
  '../../shared/work/x.ts',
])('has nothing against %j', (line) => {
  expect(judgeProse('a.ts', line)).toEqual([]);
});
