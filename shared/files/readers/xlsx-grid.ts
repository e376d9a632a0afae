import type { Item } from './office-text.ts';
import type { Cell, Sight } from './xlsx-cells.ts';

/** Beyond this many columns a sheet is no table, and empty places in it would cost more memory than they help. */
const MOST_COLUMNS = 300;

/**
 * The cells that are seen in one way, a line for each row and a tab between columns. Those that are hidden come with the
 * heading of their column, which often says what they are.
 */
export function gridLines(cells: readonly Cell[], sight: Sight): readonly (readonly Item[])[] {
  const first = cells.reduce((least, { row }) => Math.min(least, row), Number.POSITIVE_INFINITY);
  const wanted = cells.filter((cell) => cell.sight === sight);
  if (wanted.length === 0) return [];
  const columns = new Set(wanted.map(({ column }) => column));
  const isHeading = ({ row, column, sight: other }: Cell) => row === first && columns.has(column) && other !== sight;
  const shown = sight === 'seen' ? wanted : [...cells.filter(isHeading), ...wanted];
  return linesOf(shown, columns);
}

function linesOf(cells: readonly Cell[], columns: ReadonlySet<number>): readonly (readonly Item[])[] {
  const ascending = [...columns].toSorted((a, b) => a - b);
  const places = new Map(ascending.map((column, index) => [column, index]));
  const rows = new Map<number, Item[]>();
  const reached = new Map<number, number>();
  for (const { row, column, leaves } of cells) {
    const line = rows.get(row) ?? [];
    rows.set(row, line);
    const place = places.get(column) ?? 0;
    const gap = ascending.length > MOST_COLUMNS ? Number(line.length > 0) : place - (reached.get(row) ?? 0);
    if (gap > 0) line.push('\t'.repeat(gap));
    reached.set(row, Math.max(place, reached.get(row) ?? 0));
    line.push(...leaves);
  }
  return [...rows.entries()].toSorted(([a], [b]) => a - b).map(([, line]) => line);
}
