import { el, type Node } from './node.ts';

/** A cell: words, or a number that is already written out. */
export type TableCell = string | { readonly number: string };

export interface TableParts {
  readonly caption: string;
  readonly head: readonly TableCell[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** A table with no more rows is printed on one page. */
const SHORT = 16;

/** A table whose first column names its rows. Its head is repeated on every printed page. */
export function tableOf({ caption, head, rows }: TableParts): Node {
  return el(
    'table',
    { class: rows.length <= SHORT ? 'short' : undefined },
    el('caption', {}, caption),
    el('thead', {}, el('tr', {}, ...head.map((cell) => cellOf('th', cell, { scope: 'col' })))),
    el('tbody', {}, ...rows.map(rowOf)),
  );
}

function rowOf([first = '', ...others]: readonly TableCell[]): Node {
  return el('tr', {}, cellOf('th', first, { scope: 'row' }), ...others.map((cell) => cellOf('td', cell)));
}

function cellOf(tag: 'th' | 'td', cell: TableCell, attributes: Readonly<Record<string, string>> = {}): Node {
  if (typeof cell === 'string') return el(tag, attributes, cell);
  return el(tag, { ...attributes, class: 'number' }, cell.number);
}
