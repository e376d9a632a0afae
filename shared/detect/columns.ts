import { headingOf, knownHeadings, looksLikeHeadings } from './column-headings.ts';
import { htmlColumnsOf } from './column-html.ts';
import { cellEnds, cellsOf, isRule, type Row, rowsOf, type Separator, separatorOf } from './column-rows.ts';
import { floorIndex } from './floor-index.ts';

/** Answers which heading the table cell at an offset has, above it or at the beginning of its row, or ''. */
export type ColumnAt = (offset: number) => string;

interface Header {
  readonly separator: Separator;
  readonly cells: readonly string[];
  readonly known: number;
}

interface Table {
  readonly rows: readonly Row[];
  /** Offset at which each row begins, ascending. */
  readonly starts: readonly number[];
  /** The heading row above each row, where there is one. */
  readonly headers: readonly (Header | undefined)[];
}

/** The cells of one row, read when it is first asked about. */
interface Line {
  readonly ends: readonly number[];
  readonly header: Header | undefined;
  /** Its first cell that is not empty, and which one that is. */
  readonly first: string;
  readonly firstAt: number;
}

/**
 * Reads the tables of a text: tab, bar, semicolon or comma separated, aligned by spaces, Markdown and HTML. The row of
 * headings may stand below other text, cells may be quoted and hold line breaks, and a table may list its headings
 * down the first column instead. Parsed on the first question, each row once.
 */
export function columnsOf(text: string): ColumnAt {
  let table: Table | undefined;
  let html: ColumnAt | undefined;
  const lines = new Map<number, Line | undefined>();
  return (offset) => {
    if (table === undefined) {
      table = readTable(text);
      html = htmlColumnsOf(text);
    }
    const inHtml = html?.(offset) ?? '';
    if (inHtml !== '') return inHtml;
    const at = floorIndex(table.starts, offset);
    if (!lines.has(at)) lines.set(at, lineAt(table, at));
    return headingIn(lines.get(at), offset - (table.starts[at] ?? 0));
  };
}

function headingIn(line: Line | undefined, offset: number): string {
  if (line === undefined) return '';
  const cell = floorIndex(line.ends, offset - 1) + 1;
  return headingOf(line.header?.cells[cell] ?? '', cell > line.firstAt ? line.first : '');
}

function lineAt({ rows, headers }: Table, at: number): Line | undefined {
  const row = rows[at]?.text ?? '';
  const header = headers[at];
  const separator = header?.separator ?? separatorOf(row);
  if (separator === undefined || (header === undefined && separator === '  ')) return undefined;
  const ends = cellEnds(row, separator);
  const cells = LISTING.has(separator) && ends.length > 0 ? cellsOf(row, ends.slice(0, 2)) : [];
  if (knownHeadings(cells) > 1) return { ends, header, first: '', firstAt: 0 };
  const firstAt = cells[0] === '' ? 1 : 0;
  return { ends, header, first: cells[firstAt] ?? '', firstAt };
}

/** Separators that hardly ever part the words of a sentence, so that a row may begin with its heading. */
const LISTING: ReadonlySet<Separator> = new Set(['\t', '|', '│']);

function readTable(text: string): Table {
  const rows = rowsOf(text);
  const headers: (Header | undefined)[] = [];
  let header: Header | undefined;
  for (const row of rows) {
    if (isRule(row.text)) {
      headers.push(undefined);
      continue;
    }
    const standing = header !== undefined && isRowUnder(header, row.text) ? header : undefined;
    const next = headerIn(row.text, standing);
    headers.push(next === undefined ? standing : undefined);
    header = next ?? standing;
  }
  return { rows, starts: rows.map(({ start }) => start), headers };
}

/** A row aligned by spaces must have as many cells as its heading row; others may leave cells out. */
function isRowUnder({ separator, cells }: Header, row: string): boolean {
  const ends = cellEnds(row, separator);
  return separator === '  ' ? ends.length + 1 === cells.length : ends.length > 0;
}

/**
 * The heading row that a row is. Under another one it must be the better one: prose with a comma in it may stand above
 * a table. Cells parted by spaces are headings only when two of them are known to be.
 */
function headerIn(row: string, standing: Header | undefined): Header | undefined {
  const separator = separatorOf(row);
  if (separator === undefined || (standing !== undefined && /\d{3}/u.test(row))) return undefined;
  const cells = cellsOf(row, cellEnds(row, separator));
  if (!looksLikeHeadings(cells)) return undefined;
  const known = knownHeadings(cells);
  if (separator === '  ' && known < 2) return undefined;
  return standing === undefined || known > Math.max(1, standing.known) ? { separator, cells, known } : undefined;
}
