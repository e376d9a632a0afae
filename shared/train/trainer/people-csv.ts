import { sheetCsv } from '../../record/csv.ts';
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
 * One row for each person and lesson that somebody asked for or took.
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
  return sheetCsv([[...head, words.best, words.tries, words.due, words.passedDay], ...rows]);
}
