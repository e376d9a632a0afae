import type { PersonLine } from './overview.ts';

/** Headings and words of the table, in the language of the screen. */
export interface CsvWords {
  readonly person: string;
  readonly account: string;
  readonly groups: string;
  readonly lesson: string;
  readonly status: string;
  readonly best: string;
  readonly tries: string;
  readonly due: string;
  readonly passedDay: string;
  readonly state: Readonly<Record<PersonLine['cells'][number]['state'], string>>;
}

/**
 * One row for each person and lesson that somebody asked for or took. UTF-8 with a byte order mark, since Excel reads
 * UTF-8 only with one, and CRLF between rows (RFC 4180).
 * @param titles The lessons' titles, by their place in the roster.
 */
export function peopleCsv(lines: readonly PersonLine[], titles: readonly string[], words: CsvWords): string {
  const head = [words.person, words.account, words.groups, words.lesson, words.status];
  const rows = lines.flatMap(({ row, cells }) =>
    cells.flatMap((cell, index) => {
      if (cell.state === 'none') return [];
      const who = [row.name, row.person, row.groups.join(' '), titles[index] ?? '', words.state[cell.state]];
      return [[...who, cell.best ?? '', cell.attempts, cell.due ?? '', cell.day ?? '']];
    }),
  );
  const all = [[...head, words.best, words.tries, words.due, words.passedDay], ...rows];
  return `\ufeff${all.map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
}

/**
 * A field. Spreadsheets take text that starts with `=`, `+`, `-` or `@` for a formula, so such text gets an apostrophe
 * before it (OWASP, CSV Injection).
 */
function field(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
