import { csvOf } from './csv.ts';
import type { Entry } from './entry.ts';
import { foundText, rulesText } from './export/facts.ts';

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
  return csvOf([COLUMNS, ...entries.map(cellsOf)]);
}

function cellsOf(entry: Entry): readonly string[] {
  const { found, rules, policy } = entry;
  const cells: Readonly<Record<(typeof COLUMNS)[number], string | number | undefined>> = {
    ...entry,
    found: foundText(found),
    rules: rulesText(rules),
    policy: policy.id,
    version: policy.version,
    group: entry.group,
    reason: entry.reason,
    lesson: entry.lesson,
    correction: entry.correction,
  };
  return COLUMNS.map((name) => String(cells[name] ?? ''));
}
