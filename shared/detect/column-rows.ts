/** What parts the cells of a row: a character, or two and more spaces in a row. */
export type Separator = '\t' | '|' | '│' | ';' | ',' | '  ';

/** Tried in this order: a tab or a bar is hardly ever part of a cell, a comma often is. */
const SIGNS = ['\t', '|', '│', ';', ','] as const satisfies readonly Separator[];

/** Longer rows are prose or data without a shape; no heading stands above them. */
const LONGEST_ROW = 10_000;
/** How many lines a quoted cell may run over. */
const MOST_LINES = 20;

const RULE = /^[\s|+:=│─┼├┤-]*[-=─]{2}[\s|+:=│─┼├┤-]*$/u;

/** One row of a possible table: a line, or several where a quoted cell holds line breaks. Offsets into the text. */
export interface Row {
  readonly start: number;
  readonly text: string;
}

/** Whether a row only draws a line between heading and body (`|---|---|`, `+-----+`). */
export function isRule(row: string): boolean {
  return row.length < 400 && RULE.test(row);
}

/** Splits a text into rows, in order and without gaps other than the line break between two of them. */
export function rowsOf(text: string): readonly Row[] {
  const rows: Row[] = [];
  const lines = text.split('\n');
  let start = 0;
  for (let at = 0; at < lines.length; at++) {
    const row = wholeRow(lines, at);
    rows.push({ start, text: row.text });
    start += row.text.length + 1;
    at += row.lines - 1;
  }
  return rows;
}

/** The line, with those after it while a quoted cell is open. A quote that is never closed opens nothing. */
function wholeRow(lines: readonly string[], at: number): { readonly text: string; readonly lines: number } {
  let text = lines[at] ?? '';
  if (text.length > LONGEST_ROW || !/(?:^|[\t,;])"[^"]*$/u.test(text) || !opensQuote(text)) return { text, lines: 1 };
  for (let taken = 2; taken <= MOST_LINES && at + taken <= lines.length; taken++) {
    text += `\n${lines[at + taken - 1]}`;
    if (text.length > LONGEST_ROW) break;
    if (!opensQuote(text)) return { text, lines: taken };
  }
  return { text: lines[at] ?? '', lines: 1 };
}

function opensQuote(text: string): boolean {
  return (text.split('"').length - 1) % 2 === 1;
}

/** The sign that parts the cells of a row, or `undefined` where it is no row of a table. */
export function separatorOf(row: string): Separator | undefined {
  if (row.length > LONGEST_ROW) return undefined;
  const sign = SIGNS.find((one) => row.includes(one) && cellEnds(row, one).length > (one === ';' ? 1 : 0));
  return sign ?? (/\S {2,}\S/u.test(row) ? '  ' : undefined);
}

/** Offsets in a row at which its cells end, but for the last; separators inside double quotes do not count. */
export function cellEnds(row: string, separator: Separator): readonly number[] {
  if (row.length > LONGEST_ROW) return [];
  if (separator === '  ') return [...row.matchAll(/(?<=\S) {2,}(?=\S)/gu)].map(({ index }) => index);
  const ends: number[] = [];
  let quoted = false;
  for (let at = 0; at < row.length; at++) {
    if (row[at] === '"') quoted = !quoted;
    else if (row[at] === separator && !quoted) ends.push(at);
  }
  return ends;
}

/** Cells of a row, trimmed and without quotes and marks of emphasis. */
export function cellsOf(row: string, ends: readonly number[]): readonly string[] {
  let start = 0;
  const cells: string[] = [];
  for (const end of [...ends, row.length]) {
    cells.push(
      row
        .slice(start, end)
        .replaceAll(/^[\t|│;,\s]+|["\n*`]/gu, '')
        .trim(),
    );
    start = end;
  }
  return cells;
}
