import type { Entry, Found } from './entry.ts';

const COLUMNS = [
  'id',
  'at',
  'host',
  'site',
  'tier',
  'group',
  'action',
  'outcome',
  'reason',
  'found',
  'rules',
  'released',
  'added',
  'length',
  'policy',
  'version',
  'lesson',
  'correction',
] as const;

/** Entries as comma-separated values (RFC 4180) with a heading; lists inside a cell are separated by spaces. */
export function entriesCsv(entries: readonly Entry[]): string {
  return [COLUMNS, ...entries.map(cellsOf)]
    .map((row) => row.map(cell).join(','))
    .join('\r\n')
    .concat('\r\n');
}

function cellsOf(entry: Entry): readonly string[] {
  const { found = {}, rules = [], policy } = entry;
  const cells: Readonly<Record<(typeof COLUMNS)[number], string | number | undefined>> = {
    ...entry,
    found: foundCell(found),
    rules: rules.map(({ id, action, count }) => `${id}=${action}:${count}`).join(' '),
    policy: policy.id,
    version: policy.version,
    group: entry.group,
    reason: entry.reason,
    lesson: entry.lesson,
    correction: entry.correction,
  };
  return COLUMNS.map((name) => String(cells[name] ?? ''));
}

function foundCell(found: Found): string {
  return Object.entries(found)
    .flatMap(([category, bands]) => Object.entries(bands).map(([band, count]) => `${category}:${band}=${count}`))
    .join(' ');
}

/** Quoted where it must be. A leading sign would make a spreadsheet calculate; ids and numbers have none. */
function cell(value: string): string {
  return /[",\r\n]/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
