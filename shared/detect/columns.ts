import { floorIndex } from './floor-index.ts';

/** Answers which heading the table column at an offset has, or ''. */
export type ColumnAt = (offset: number) => string;

interface Header {
  readonly separator: string;
  readonly cells: readonly string[];
}

interface Table {
  /** Offset at which each line begins, ascending. */
  readonly starts: readonly number[];
  /** The heading line above each line, where there is one. */
  readonly headers: readonly (Header | undefined)[];
}

const SEPARATORS = ['\t', '|', ','] as const;
/** A heading is a short label, not a value. */
const HEADING = /^[^\d@]{1,24}$/u;
/** Longer lines are prose or data without a shape; no heading stands above them. */
const LONGEST_ROW = 10_000;

/** Reads the tables (tab, pipe or comma separated, first line headings) of a text. Parsed on the first question. */
export function columnsOf(text: string): ColumnAt {
  let table: Table | undefined;
  const ends = new Map<number, readonly number[]>();
  return (offset) => {
    table ??= readTable(text);
    const line = floorIndex(table.starts, offset);
    const header = table.headers[line];
    if (header === undefined) return '';
    const start = table.starts[line] ?? 0;
    const cells = ends.get(line) ?? cellEnds(lineFrom(text, start), header.separator);
    ends.set(line, cells);
    return header.cells[floorIndex(cells, offset - start - 1) + 1] ?? '';
  };
}

function readTable(text: string): Table {
  const starts: number[] = [];
  const headers: (Header | undefined)[] = [];
  let start = 0;
  let header: Header | undefined;
  for (const line of text.split('\n')) {
    const separator = line.length > LONGEST_ROW ? undefined : (header?.separator ?? separatorOf(line));
    const cells = separator === undefined ? [] : cellsOf(line, separator);
    if (cells.length < 2) header = undefined;
    starts.push(start);
    headers.push(header);
    if (header === undefined && separator !== undefined && looksLikeHeadings(cells)) header = { separator, cells };
    start += line.length + 1;
  }
  return { starts, headers };
}

function separatorOf(line: string): string | undefined {
  return SEPARATORS.find((separator) => line.includes(separator) && cellEnds(line, separator).length >= 1);
}

function looksLikeHeadings(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length >= 2 && filled.every((cell) => HEADING.test(cell));
}

function lineFrom(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.slice(start) : text.slice(start, end);
}

/** Offsets of the separators in one line; those inside double quotes do not count. */
function cellEnds(line: string, separator: string): readonly number[] {
  const ends: number[] = [];
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '"') quoted = !quoted;
    else if (line[at] === separator && !quoted) ends.push(at);
  }
  return ends;
}

/** Cells of one line, trimmed and without quotes. */
function cellsOf(line: string, separator: string): readonly string[] {
  let start = 0;
  const cells: string[] = [];
  for (const end of [...cellEnds(line, separator), line.length]) {
    cells.push(line.slice(start, end).replaceAll('"', '').trim());
    start = end + 1;
  }
  return cells;
}
