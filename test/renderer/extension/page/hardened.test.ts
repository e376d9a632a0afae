import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../../../renderer/extension/page');

/** Looks things up that a page can replace. `originals.ts` says why; every row has its text that must fail. */
const FORBIDDEN: readonly (readonly [what: string, pattern: RegExp, example: string])[] = [
  ['for of', /\bfor \((?:const|let|var) .* of /u, 'for (const a of b)'],
  ['await', /\bawait\b|\basync\b/u, 'await it'],
  ['instanceof', /\binstanceof\b/u, 'a instanceof Blob'],
  ['spread into a call or list', /[([,] ?\.\.\.(?!args\b)/u, 'f(...list)'],
  ['taking lists apart', /\b(?:const|let|var) \[/u, 'const [a] = b'],
  [
    'a method',
    /\.(?:then|catch|map|forEach|push|pop|slice|join|flat|flatMap|filter|some|every|includes|test|replace|dispatchEvent|addEventListener|preventDefault)\(/u,
    'list.push(1)',
  ],
];

describe('the script in the page’s own world', () => {
  it.each(FORBIDDEN)('%s is known when it is there', (_, pattern, example) => expect(pattern.test(example)).toBe(true));

  it.each(readdirSync(FOLDER).filter((name) => name.endsWith('.ts')))(
    '%s keeps to what no page can replace',
    (name) => {
      const code = readFileSync(join(FOLDER, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/gu, '');
      expect(
        FORBIDDEN.filter(([, pattern]) => code.split('\n').some((line) => pattern.test(line))).map(([what]) => what),
      ).toEqual([]);
    },
  );
});
