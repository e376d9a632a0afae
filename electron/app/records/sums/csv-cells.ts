import { parse } from 'csv-parse/sync';
import { type Problem, refused } from '../../../../shared/contract/shape.ts';
import type { Column, Columns } from './csv-head.ts';

/** What a row says in a column; '' where it says nothing. */
export type CellOf = (name: Column) => string;

/** The cells of one row, or `undefined` where it is none. Our own rows have no quotation marks, so a split is enough. */
export function cellsIn(line: string): readonly string[] | undefined {
  // Nothing of ours has a character that JSON writes in another way.
  if (line.includes('\\')) return undefined;
  if (!line.includes('"')) return line.split(',');
  try {
    const rows: readonly unknown[] = parse(line, { relax_column_count: true });
    const [row] = rows;
    if (rows.length !== 1 || !Array.isArray(row)) return undefined;
    const cells = row.map(String);
    return cells.some((cell) => cell.includes('"')) ? undefined : cells;
  } catch {
    return undefined;
  }
}

export function cellsBy(cells: readonly string[], columns: Columns): CellOf {
  return (name) => cells[columns[name] ?? -1] ?? '';
}

/** A whole number, or `undefined`. What is left empty is 0. */
export function amountIn(cell: string): number | undefined {
  if (cell.length > 10) return undefined;
  let amount = 0;
  for (let at = 0; at < cell.length; at++) {
    const digit = cell.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return undefined;
    amount = amount * 10 + digit;
  }
  return amount;
}

/** `phone:high=2` as the JSON that the shape of findings reads. */
export function foundJson(piece: string): string {
  const [, category, band, count] = /^([a-z-]{1,40}):([a-z]{1,10})=(\d{1,8})$/u.exec(piece) ?? [];
  return category === undefined ? '' : `{"${category}":{"${band}":${count}}}`;
}

/** `personal-data=redact:2` as the JSON that the shape of rules reads. */
export function ruleJson(piece: string): string {
  const [, id, action, count] = /^([a-z0-9._/-]{1,80})=([a-z]{1,10}):(\d{1,8})$/u.exec(piece) ?? [];
  return id === undefined ? '' : `[{"id":"${id}","action":"${action}","count":${count}}]`;
}

export function badRow(): Problem {
  return problem('', '書き出した記録の行ではありません', 'not a row of an exported record');
}

export function badCell(column: Column): Problem {
  return problem(column, 'この列は読み取れません', 'this column cannot be read');
}

export function problem(path: string, ja: string, en: string): Problem {
  const parsed = refused(path, ja, en);
  return parsed.ok ? { path, message: { ja, en } } : parsed.problem;
}
