import { csvOf } from '../csv.ts';
import type { Exported } from './exported.ts';
import { factsOf, foundText, rulesText } from './facts.ts';

/** Columns of an exported record, in this order in every version; new ones come last. */
export const EXPORT_COLUMNS = [
  'kind',
  'machine',
  'seq',
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
  'checks',
  'about',
  'amount',
  'person',
  'computer',
  'hash',
] as const;

/** The heading of the file. */
export function exportHeading(): string {
  return csvOf([EXPORT_COLUMNS]);
}

/** One line of an exported record as comma-separated values (RFC 4180); lists inside a cell are separated by spaces. */
export function exportRow(line: Exported): string {
  const { body, ...place } = line;
  const { found, rules, policy, ...facts } = factsOf(body);
  const cells: Readonly<Partial<Record<string, string | number>>> = {
    ...place,
    ...facts,
    found: foundText(found),
    rules: rulesText(rules),
    policy: policy?.id ?? '',
    version: policy?.version ?? '',
  };
  return csvOf([EXPORT_COLUMNS.map((name) => String(cells[name] ?? ''))]);
}
