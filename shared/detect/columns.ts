/** Answers which heading the table column at an offset has, or ''. */
export type ColumnAt = (offset: number) => string;

interface Line {
  readonly start: number;
  readonly text: string;
  readonly header?: { readonly separator: string; readonly cells: readonly string[] };
}

const SEPARATORS = ['\t', '|', ','] as const;
/** A heading is a short label, not a value. */
const HEADING = /^[^\d@]{1,24}$/u;

/** Reads the tables (tab, pipe or comma separated, first line headings) of a text. Parsed on the first question. */
export function columnsOf(text: string): ColumnAt {
  let lines: readonly Line[] | undefined;
  return (offset) => {
    lines ??= readLines(text);
    const line = lineAt(lines, offset);
    if (line?.header === undefined) return '';
    const index = cellsOf(line.text.slice(0, offset - line.start), line.header.separator).length - 1;
    return line.header.cells[index] ?? '';
  };
}

function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  let header: Line['header'];
  for (const lineText of text.split('\n')) {
    const separator = header?.separator ?? separatorOf(lineText);
    const cells = separator === undefined ? [] : cellsOf(lineText, separator);
    if (cells.length < 2) header = undefined;
    const isHeading = header === undefined && separator !== undefined && looksLikeHeadings(cells);
    lines.push(header === undefined ? { start, text: lineText } : { start, text: lineText, header });
    if (isHeading && separator !== undefined) header = { separator, cells };
    start += lineText.length + 1;
  }
  return lines;
}

function separatorOf(line: string): string | undefined {
  return SEPARATORS.find((separator) => line.includes(separator) && cellsOf(line, separator).length >= 2);
}

function looksLikeHeadings(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length >= 2 && filled.every((cell) => HEADING.test(cell));
}

/** Cells of one line, trimmed and without quotes; separators inside double quotes do not count. */
function cellsOf(line: string, separator: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (const letter of line) {
    if (letter === '"') quoted = !quoted;
    else if (letter === separator && !quoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += letter;
  }
  return [...cells, cell.trim()];
}

function lineAt(lines: readonly Line[], offset: number): Line | undefined {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return lines[low];
}
