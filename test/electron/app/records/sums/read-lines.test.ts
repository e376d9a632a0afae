import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BEGINNING } from '../../../../../electron/app/records/end-mark.ts';
import { type Head, lineOf } from '../../../../../electron/app/records/line.ts';
import type { Entry, PassedCount } from '../../../../../shared/record/entry.ts';
import { entriesCsv } from '../../../../../shared/record/entry-csv.ts';
import { sumsOf } from '../../../../../shared/sums/sums.ts';
import { anyEntry, anyPassed, saidBy } from '../../../../sums/some-entries.ts';
import { entryNamed } from '../entries.ts';
import { readFileText, total } from './read-lines.ts';

const entries = fc.uniqueArray(anyEntry, { maxLength: 12, selector: ({ id }) => id });
const lines = (values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');

function chain(bodies: readonly ({ readonly entry: Entry } | { readonly passed: PassedCount })[]): string {
  let head: Head = BEGINNING;
  return bodies
    .map((body) => {
      const made = lineOf(head, body);
      head = made.head;
      return `${made.line}\n`;
    })
    .join('');
}

/** With its fields in another order, so that it is read as a whole. */
const turned = (entry: Entry) => Object.fromEntries(Object.entries(entry).toReversed());

function saidIn(content: string, stretch?: number) {
  const read = readFileText(content, stretch);
  if (read.sums === undefined) throw new Error(read.problem?.message.en);
  expect(read.parts.flatMap(({ refused }) => refused)).toEqual([]);
  return saidBy(read.sums);
}

describe('entries in files', () => {
  it('come to the same as entries by themselves, in every format and however the file is cut', () => {
    fc.assert(
      fc.property(
        entries,
        fc.array(anyPassed, { maxLength: 4 }),
        fc.integer({ min: 300, max: 3_000 }),
        (all, passed, cut) => {
          fc.pre(all.length > 0);
          const bodies = [
            ...all.map(({ correction: _asked, ...entry }) => ({ entry })),
            ...passed.map((count) => ({ passed: count })),
          ];
          const kept = all.map(({ correction: _asked, ...entry }) => entry);
          expect(saidIn(chain(bodies), cut)).toEqual(saidBy(sumsOf(kept, passed)));
          expect(saidIn(lines(all), cut)).toEqual(saidBy(sumsOf(all)));
          expect(saidIn(lines(all.map(turned)), cut)).toEqual(saidBy(sumsOf(all)));
          expect(saidIn(JSON.stringify({ format: 1, entries: all, passed }, undefined, 2))).toEqual(
            saidBy(sumsOf(all, passed)),
          );
          const known = all.map((entry) => ({ ...entry, found: entry.found ?? {}, counts: {} }));
          expect(saidIn(entriesCsv(known), cut)).toEqual(saidBy(sumsOf(known)));
        },
      ),
      { numRuns: 15 },
    );
  });

  it('count once, whatever file or format they come again in', () => {
    const all = ['a', 'b', 'c'].map((id) => entryNamed(id));
    const read = readFileText(lines([...all, ...all.map(turned), entryNamed('d')]));
    expect(read.parts && [total(read.parts, 'entries'), total(read.parts, 'doubles')]).toEqual([4, 3]);
  });
});

const GOOD = JSON.stringify(entryNamed('good'));
const HEAD = entriesCsv([]).trim();
const ROW = entriesCsv([entryNamed('row')]).split('\r\n')[1] ?? '';

describe('files that others made', () => {
  it.each<
    [
      name: string,
      content: string | Buffer,
      entries: number,
      refused: readonly (readonly [line: number, path: string])[],
    ]
  >([
    ['a byte order mark', `\uFEFF${GOOD}\n`, 1, []],
    ['lines that end as on Windows', `${GOOD}\r\n\r\n`, 1, []],
    ['a last line without an end', GOOD, 1, []],
    ['a line that was cut', `${GOOD}\n${GOOD.slice(0, 200)}`, 1, [[2, '']]],
    ['a line of two megabytes', `{"a":"${'x'.repeat(2_000_000)}"}\n${GOOD}\n`, 1, [[1, '']]],
    ['deep nesting', `{"entry":${'['.repeat(100_000)}\n${GOOD}\n`, 1, [[1, '']]],
    ['a name of the language', `{"__proto__":{"host":"desktop"},${GOOD.slice(1)}\n${GOOD}\n`, 1, [[1, '__proto__']]],
    ['a number where an id belongs', `${GOOD.replace('"chatgpt"', '7')}\n`, 0, [[1, 'site']]],
    ['an unknown field', `${GOOD.replace('"added"', '"text":"secret","added"')}\n`, 0, [[1, 'text']]],
    ['an action of nobody', `${GOOD.replace('"redact","outcome"', '"erase","outcome"')}\n`, 0, [[1, 'action']]],
    ['a category of nobody', `${GOOD.replaceAll('"phone":', '"shoe":')}\n`, 0, [[1, 'counts.shoe']]],
    ['a count below nothing', `${GOOD.replace('"released":0', '"released":-1')}\n`, 0, [[1, 'released']]],
    ['a number with a zero before it', `${GOOD.replace('"length":120', '"length":0120')}\n`, 0, [[1, '']]],
    ['a day that is none', `${GOOD.replace('2026-01-01T', '2026-13-01T')}\n`, 0, [[1, 'at']]],
    [
      'Shift_JIS',
      Buffer.concat([Buffer.from(`${GOOD}\n{"site":"`), Buffer.from([0x8a, 0xd6, 0x8f, 0x8a]), Buffer.from('"}\n')]),
      1,
      [[2, 'id']],
    ],
    ['a list', `[${GOOD},7]`, 1, [[2, '']]],
    ['rows', `${HEAD}\r\n${ROW}\r\n`, 1, []],
    ['rows behind a byte order mark', `\uFEFF${HEAD}\r\n${ROW}\r\n`, 1, []],
    [
      'rows that a spreadsheet quoted',
      `${HEAD}\n${ROW.split(',')
        .map((cell) => `"${cell}"`)
        .join(',')}\n`,
      1,
      [],
    ],
    ['a row without its end', `${HEAD}\n${ROW.slice(0, 60)}\n${ROW}\n`, 1, [[2, '']]],
    ['a row with a category of nobody', `${HEAD}\n${ROW.replace('phone:', 'shoe:')}\n`, 0, [[2, 'found']]],
    ['a row with JSON in a cell', `${HEAD}\n${ROW.replace('chatgpt', 'a"",""tier"":""approved')}\n`, 0, [[2, '']]],
    ['a heading without what is needed', `id,at,site\n1,2,3\n`, 0, [[1, '']]],
  ])('%s: what can be read is, and each fault has its line', (_name, content, count, refused) => {
    const read = readFileText(content);
    if (read.parts === undefined) throw new Error(read.problem?.message.en);
    expect(total(read.parts, 'entries')).toBe(count);
    expect(read.parts.flatMap((part) => part.refused.map(({ line, problem }) => [line, problem.path]))).toEqual(
      refused,
    );
    expect(JSON.stringify(read.parts.map((part) => part.refused))).not.toContain('secret"');
  });

  it.each<[string, Buffer]>([
    ['UTF-16', Buffer.from('\uFEFF{"site":1}', 'utf16le')],
    ['no text', Buffer.from([1, 2, 0, 3])],
    ['nothing', Buffer.alloc(0)],
  ])('%s is refused as a whole', (_name, content) => {
    expect(readFileText(content).problem).toBeDefined();
  });

  it('leave no trace on objects of the language', () => {
    readFileText(`{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}\n`);
    expect('polluted' in {}).toBe(false);
  });
});
