import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineAt, lineOfPath } from '../../../../electron/app/commands/json-place.ts';

const json = `{
  "format": 1,
  "sites": [
    { "id": "a", "name": "A \\" [1] {" },
    {
      "id": "b"
    }
  ],
  "rules": [],
  "last": null
}`;

describe('the line of a field', () => {
  it.each([
    ['', 1],
    ['format', 2],
    ['sites', 3],
    ['sites[0]', 4],
    ['sites[0].name', 4],
    ['sites[1]', 5],
    ['sites[1].id', 6],
    ['sites[1].missing', 5],
    ['sites[7].id', 3],
    ['rules', 9],
    ['last', 10],
    ['unknown', 1],
  ])('%j is %i', (path, line) => {
    expect(lineOfPath(json, path)).toBe(line);
  });

  it('is found for every value of any document', () => {
    const key = fc.stringMatching(/^[a-z]{1,5}$/u);
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.string(),
        fc.integer(),
        fc.constantFrom(null, true),
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        const written = JSON.stringify(value, undefined, 1);
        for (const [path, part] of parts(value, '')) {
          const line = written.split('\n')[lineOfPath(written, path) - 1] ?? '';
          const start = JSON.stringify(part, undefined, 1).split('\n')[0] ?? '';
          expect(line, path).toContain(start);
          expect(line.trimStart().startsWith(start) || line.includes(`: ${start}`), path).toBe(true);
        }
      }),
    );
  });

  it('counts from one', () => {
    expect(lineAt('a\nb\nc', 0)).toBe(1);
    expect(lineAt('a\nb\nc', 4)).toBe(3);
  });
});

function* parts(value: unknown, path: string): Generator<readonly [path: string, value: unknown]> {
  yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    yield* parts(part, Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`);
  }
}
