/** Rows as comma-separated values (RFC 4180). */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** Quoted where it must be. A leading sign would make a spreadsheet calculate; ids and numbers have none. */
function cell(value: string): string {
  return /[",\r\n]/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/**
 * The same for people with a spreadsheet: with a byte order mark, since Excel reads UTF-8 only with one. Spreadsheets take
 * text that starts with `=`, `+`, `-` or `@` for a formula, so such text gets an apostrophe before it (OWASP, CSV Injection).
 */
export function sheetCsv(rows: readonly (readonly (string | number)[])[]): string {
  const safe = (value: string | number) =>
    typeof value === 'string' && /^[=+\-@\t\r]/u.test(value) ? `'${value}` : String(value);
  return `\uFEFF${csvOf(rows.map((row) => row.map(safe)))}`;
}
