import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../shared/record/entry.ts';
import { entriesCsv } from '../../../../shared/record/entry-csv.ts';
import { jsonLine } from '../../../../shared/record/export/json-lines.ts';
import { figuresFrom } from '../../../../shared/sums/plain-figures.ts';
import { entryNamed } from '../records/entries.ts';
import { deskIn } from './desk-of.ts';

const ALL = { from: '2026-01-01', to: '2026-12-31' };

function desk(smallest = 2) {
  const folder = mkdtempSync(join(tmpdir(), 'sekisho-desk-'));
  const records = join(folder, 'records');
  const heard: (readonly [number, number])[] = [];
  const exports = join(folder, 'exports');
  mkdirSync(join(exports, 'inside'), { recursive: true });
  const opened = deskIn(records, {
    smallestGroup: async () => smallest,
    onProgress: (done, all) => heard.push([done, all]),
  });
  return { ...opened, exports, heard, put: (name: string, text: string) => writeFileSync(join(exports, name), text) };
}

const from = (machine: string, ...entries: readonly Entry[]) =>
  entries
    .map((entry, seq) => jsonLine({ machine, seq: seq + 1, id: entry.id, hash: '0'.repeat(64), body: { entry } }))
    .join('');

describe('the desk of the dashboard', () => {
  it('has nothing to show of a record without entries', async () => {
    expect(await desk().open('record', '')).toMatchObject({ entries: 0, first: '', last: '', refusedCount: 0 });
  });

  it('adds exports of many machines up, an entry once, whatever the format', async () => {
    const { open, read, put, exports, heard } = desk();
    const [a, b, c] = ['a', 'b', 'c'].map((id) => entryNamed(id, { group: 'sales' })) as [Entry, Entry, Entry];
    put('one.jsonl', from('machine-1', a, b));
    put('inside/one-again.jsonl', from('machine-1', a, b));
    put('two.csv', entriesCsv([b, c]));
    put('notes.txt', 'not an export');
    const view = await open('folder', exports);
    expect(view).toMatchObject({
      entries: 3,
      doubles: 3,
      files: 3,
      refusedCount: 0,
      groups: ['sales'],
      smallGroups: 0,
    });
    const { checks, groups } = figuresFrom(read(ALL, 'month').figures);
    expect([checks, groups.map(({ id }) => id)]).toEqual([3, ['sales']]);
    const [done, all] = heard.at(-1) ?? [];
    expect(done).toBe(all);
  });

  it('does not name groups of few machines, and counts them in everything else', async () => {
    const { open, read, put, exports } = desk(2);
    put('one.jsonl', from('machine-1', entryNamed('a', { group: 'sales' }), entryNamed('b', { group: 'board' })));
    put('two.jsonl', from('machine-2', entryNamed('c', { group: 'sales' }), entryNamed('d', { group: 'legal' })));
    expect(await open('folder', exports)).toMatchObject({ groups: ['sales'], smallGroups: 2, machines: 2, entries: 4 });
    const figures = figuresFrom(read(ALL, 'month').figures);
    expect(figures.groups.map(({ id, checks }) => [id, checks])).toEqual([
      ['sales', 2],
      ['', 2],
    ]);
    expect(JSON.stringify(read(ALL, 'month'))).not.toMatch(/board|legal/u);
  });

  it('says which files and lines it could not read, and why', async () => {
    const { open, put, exports } = desk();
    put('good.jsonl', from('machine-1', entryNamed('a')));
    put('bad.jsonl', `${JSON.stringify(entryNamed('b'))}\n{"site":\n`);
    put('empty.csv', '');
    const { refused, refusedCount, entries } = await open('folder', exports);
    expect([entries, refusedCount]).toEqual([2, 2]);
    expect(refused.map(({ file, line }) => [file, line])).toEqual([
      ['empty.csv', undefined],
      ['bad.jsonl', 2],
    ]);
  });

  it('refuses a folder that is not there, no folder, and figures of nothing, each in a sentence', async () => {
    const { open, read, exports } = desk();
    await expect(open('folder', join(exports, 'nowhere'))).rejects.toThrow('ENOENT');
    await expect(open('folder', ' ')).rejects.toThrow('enter the folder');
    expect(() => read(ALL, 'day')).toThrow('choose the records');
  });

  it('stops when it is told to', async () => {
    const { open, stop, put, exports } = desk();
    put('one.jsonl', from('machine-1', entryNamed('a')));
    const reading = open('folder', exports);
    stop();
    await expect(reading).rejects.toThrow('stopped');
  });
});
