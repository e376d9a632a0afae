import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXPORT_COLUMNS, exportHeading, exportRow } from '../../../shared/record/export/export-csv.ts';
import { factsOf } from '../../../shared/record/export/facts.ts';
import { jsonLine, parseJsonLine } from '../../../shared/record/export/json-lines.ts';
import { anyLine, entryLine, lineWith, MACHINE } from './lines.ts';

const at = '2026-01-01T00:00:00.000Z';

describe('JSON lines', () => {
  it('are one object a line: the place in the record, and the line as it is kept', () => {
    const line = jsonLine(entryLine({ group: 'sales' }, { person: 'mori' }));
    expect(line.endsWith('}\n')).toBe(true);
    expect(JSON.parse(line)).toEqual({
      format: 1,
      machine: MACHINE,
      seq: 7,
      id: 'id-7',
      hash: 'a'.repeat(64),
      person: 'mori',
      entry: expect.objectContaining({ id: 'id-7', group: 'sales', outcome: 'copied-safe' }) as unknown,
    });
  });

  it('say what was written, whatever it was', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        expect(parseJsonLine(jsonLine(line))).toEqual({ ok: true, value: line });
      }),
    );
  });

  const good = JSON.parse(jsonLine(entryLine())) as Record<string, unknown>;
  it.each([
    ['no JSON', '{', ''],
    ['no object', '[]', ''],
    ['another format', JSON.stringify({ ...good, format: 2 }), 'format'],
    ['no number', JSON.stringify({ ...good, seq: undefined }), ''],
    ['two kinds', JSON.stringify({ ...good, cut: { bytes: 1, at } }), ''],
    ['a kind that nobody knows', JSON.stringify({ ...good, entry: undefined, text: 'x' }), ''],
    ['a text in the entry', JSON.stringify({ ...good, entry: { ...entryLine().body, text: 'x' } }), 'entry'],
  ])('are refused with the place when there is %s', (_what, line, path) => {
    const parsed = parseJsonLine(line);
    expect(parsed).toMatchObject({ ok: false, problem: { path: expect.stringContaining(path) as unknown } });
  });
});

const rowsOf = (text: string) =>
  parse(exportHeading() + text, { columns: true }) as readonly Readonly<Record<string, string>>[];

describe('comma-separated values', () => {
  it.each([
    [
      lineWith({ passed: { ...entryFacts(), day: '2026-01-01', checks: 3 } }),
      { kind: 'passed', checks: '3', seq: '7' },
    ],
    [
      lineWith({ correction: { entry: 'id-3', why: 'not-me', at } }),
      { kind: 'correction', about: 'id-3', correction: 'not-me' },
    ],
    [
      lineWith({ pruned: { through: 9, hash: '', count: 4, why: 'cleared', at } }),
      { kind: 'pruned', reason: 'cleared', amount: '4' },
    ],
    [lineWith({ cut: { bytes: 12, at } }), { kind: 'cut', amount: '12', at }],
    [lineWith({ trouble: { from: 3, to: 5, why: 'gone', at } }), { kind: 'trouble', reason: 'gone', amount: '3' }],
    [lineWith({ notice: { why: 'lost', count: 2, at } }), { kind: 'notice', reason: 'lost', amount: '2' }],
    [
      entryLine(),
      { kind: 'entry', policy: 'starter', version: '1', found: 'phone:high=2', rules: 'personal-data=redact:2' },
    ],
  ])('have every kind under the same heading: %j', (line, cells) => {
    expect(rowsOf(exportRow(line))).toEqual([expect.objectContaining(cells)]);
  });

  it('are read back by a parser of others with what the line says', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const rows = rowsOf(exportRow(line));
        expect(rows).toHaveLength(1);
        const [row = {}] = rows;
        const { found: _found, rules: _rules, policy, ...facts } = factsOf(line.body);
        const { body: _body, ...place } = line;
        const cells = { ...place, ...facts, policy: policy?.id, version: policy?.version };
        for (const [name, value] of Object.entries(cells)) expect(row[name]).toBe(String(value ?? ''));
        expect(Object.keys(row)).toEqual([...EXPORT_COLUMNS]);
      }),
    );
  });
});

function entryFacts() {
  return {
    host: 'terminal',
    site: 'chatgpt',
    tier: 'public',
    policy: { id: 'starter', version: 1 },
    found: {},
  } as const;
}
