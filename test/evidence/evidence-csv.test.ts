import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { evidenceCsv } from '../../shared/evidence/evidence-csv.ts';
import { evidenceJson } from '../../shared/evidence/evidence-json.ts';
import { amountOf, FIGURE_IDS } from '../../shared/evidence/figures.ts';
import { factsOf, noFacts, PASSED, someFacts } from './some-facts.ts';

type Row = Readonly<Record<string, string>>;

const rowsIn = (csv: string): readonly Row[] => parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' });

describe('the CSV file', () => {
  it.each(['ja', 'en'] as const)('begins with a mark and holds every figure in %s', (language) => {
    const csv = evidenceCsv(someFacts(), language);
    expect(csv.startsWith('\uFEFFpart,id,')).toBe(true);
    const figures = rowsIn(csv).filter(({ part }) => part === 'figure');
    expect(figures.map(({ id, value, of }) => [id, value, of])).toEqual(
      FIGURE_IDS.map((id) => {
        const { count = '', of = '' } = amountOf(id, someFacts()) ?? {};
        return [id, String(count), String(of)];
      }),
    );
    expect(
      figures.every(({ recount, from, to }) => recount !== '' && from === '2026-04-01' && to === '2026-06-30'),
    ).toBe(true);
  });

  it('leaves values empty where there is no data', () => {
    const values = rowsIn(evidenceCsv(noFacts(), 'ja')).filter(({ part }) => part === 'figure');
    expect(new Set(values.map(({ value }) => value))).toEqual(new Set(['']));
  });

  it('holds the tables', () => {
    const rows = rowsIn(evidenceCsv(someFacts(), 'en'));
    const groups = rows.filter(({ part, id }) => part === 'training-group' && id === 'people');
    expect(groups.map(({ name, value }) => [name, value])).toEqual([
      ['sales', '6'],
      ['hr', '6'],
    ]);
    const forbidden = rows.find(({ part, id, name }) => part === 'tier' && id === 'block' && name === 'forbidden');
    expect(forbidden).toMatchObject({ value: '1', of: '1' });
    expect(rows.filter(({ part }) => part === 'policy').map(({ name, id, value }) => [name, id, value])).toEqual([
      ['aozora/standard', '3', '19'],
      ['aozora/standard', '99', '1'],
      ['aozora/standard', '4', '1'],
    ]);
  });

  it('makes no formula of a name', () => {
    const named = { ...PASSED[0], day: '2026-05-01', policy: { id: '=1+1', version: 1 } } as (typeof PASSED)[number];
    expect(evidenceCsv(factsOf([], [named]), 'en')).toContain(",'=1+1,");
  });
});

it('the JSON file holds what the report is worked out from', () => {
  expect(JSON.parse(evidenceJson(someFacts()))).toEqual({ format: 1, ...someFacts() });
});
