import { type Parsed, refused } from '../../../../shared/contract/shape.ts';

/** Columns without which a row says too little. */
const NEEDED = [
  'id',
  'at',
  'host',
  'site',
  'tier',
  'action',
  'outcome',
  'found',
  'rules',
  'released',
  'added',
  'length',
  'policy',
  'version',
] as const;
/** Columns that are read where they are there. Any other is left alone. */
const OPTIONAL = ['group', 'reason', 'lesson', 'correction', 'kind', 'machine', 'checks', 'about', 'hash'] as const;

export type Column = (typeof NEEDED)[number] | (typeof OPTIONAL)[number];

/** Which cell of a row belongs to which column. */
export type Columns = Readonly<Partial<Record<Column, number>>>;

/** Reads the heading of exported entries. */
export function columnsIn(cells: readonly string[]): Parsed<Columns> {
  const columns: Partial<Record<Column, number>> = {};
  for (const name of [...NEEDED, ...OPTIONAL]) {
    const at = cells.indexOf(name);
    if (at >= 0) columns[name] = at;
  }
  const missing = NEEDED.filter((name) => columns[name] === undefined);
  if (missing.length === 0) return { ok: true, value: columns };
  const names = missing.join(', ');
  return refused('', `列の見出しがありません: ${names}`, `columns are missing: ${names}`);
}
