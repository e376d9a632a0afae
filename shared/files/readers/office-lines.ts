import { asCell, type Item } from './office-text.ts';

/** What a run of text in a paragraph is besides its letters. */
export interface Run {
  readonly item: Item;
  readonly isInserted: boolean;
  readonly isDeleted: boolean;
  readonly isHidden: boolean;
}

/** The lines of a story by who sees them. */
export interface StoryLines {
  /** As it reads now, tables as tabs and lines. */
  readonly shown: (readonly Item[])[];
  readonly inserted: (readonly Item[])[];
  /** Paragraphs with deletions as they read before: a value may be deleted in half. */
  readonly deleted: (readonly Item[])[];
  readonly hidden: (readonly Item[])[];
  /** Readings beside kanji; in the text they would tear words apart. */
  readonly readings: (readonly Item[])[];
  /** Commands of fields, such as the address behind a link. */
  readonly fields: (readonly Item[])[];
  /** The same words once more for older programs: nothing new to read, but to be masked as well. */
  readonly echoes: (readonly Item[])[];
}

export function noLines(): StoryLines {
  return { shown: [], inserted: [], deleted: [], hidden: [], readings: [], fields: [], echoes: [] };
}

interface Row {
  readonly items: Item[];
  cells: number;
  /** Columns that the cell being read takes. */
  span: number;
}

/** No table has more columns (Word stops at 63, Excel at 16 384); a cell that claims more only costs memory. */
const MOST_COLUMNS = 64;

/** Paragraphs and rows on their way to lines. A table inside a cell is part of the cell. */
export class Flow {
  readonly lines: StoryLines = noLines();
  #runs: Run[] = [];
  readonly #rows: Row[] = [];

  add(run: Run): void {
    this.#runs.push(run);
  }

  openRow(): void {
    this.#rows.push({ items: [], cells: 0, span: 1 });
  }

  openCell(): void {
    const row = this.#rows.at(-1);
    if (row === undefined) return;
    if (row.cells > 0) row.items.push('\t');
    row.cells++;
  }

  spanCell(columns: number): void {
    const row = this.#rows.at(-1);
    if (row !== undefined && columns > 1) row.span = Math.min(columns, MOST_COLUMNS);
  }

  closeCell(): void {
    const row = this.#rows.at(-1);
    if (row === undefined) return;
    if (row.span > 1) row.items.push('\t'.repeat(row.span - 1));
    row.span = 1;
  }

  closeRow(): void {
    const row = this.#rows.pop();
    if (row === undefined) return;
    const outer = this.#rows.at(-1);
    if (outer === undefined) this.lines.shown.push(row.items);
    else outer.items.push(' ', ...row.items.map((item) => (item === '\t' ? ' ' : item)));
  }

  closeParagraph(): void {
    const runs = this.#runs;
    this.#runs = [];
    if (runs.length === 0) return;
    const row = this.#rows.at(-1);
    const shown = runs.filter(({ isDeleted, isHidden }) => !isDeleted && !isHidden).map(({ item }) => item);
    if (row === undefined) this.lines.shown.push(shown);
    else row.items.push(...(['\t', undefined].includes(textOf(row.items.at(-1))) ? [] : [' ']), ...shown.map(inCell));
    this.#keep(this.lines.inserted, runs, ({ isInserted, isDeleted }) => isInserted && !isDeleted);
    this.#keep(this.lines.hidden, runs, ({ isHidden, isDeleted }) => isHidden && !isDeleted);
    if (runs.some(({ isDeleted }) => isDeleted)) {
      this.lines.deleted.push(runs.filter(({ isInserted }) => !isInserted).map(({ item }) => item));
    }
  }

  /** Whatever was begun and not ended: text boxes may hold runs without a paragraph. */
  finish(): StoryLines {
    this.closeParagraph();
    while (this.#rows.length > 0) this.closeRow();
    return this.lines;
  }

  /** What did not stand side by side is kept apart by a space, so that no new word comes about. */
  #keep(lines: (readonly Item[])[], runs: readonly Run[], belongs: (run: Run) => boolean): void {
    const kept: Item[] = [];
    for (const [index, run] of runs.entries()) {
      const before = runs[index - 1];
      if (!belongs(run)) continue;
      if (kept.length > 0 && before !== undefined && !belongs(before)) kept.push(' ');
      kept.push(run.item);
    }
    if (kept.length > 0) lines.push(kept);
  }
}

function textOf(item: Item | undefined): string | undefined {
  return typeof item === 'object' ? item.text : item;
}

function inCell(item: Item): Item {
  return typeof item === 'string' ? item.replaceAll(/[\t\n]/gu, ' ') : asCell(item);
}

/** The text of a line. */
export function lineText(line: readonly Item[]): string {
  return line.map((item) => textOf(item) ?? '').join('');
}
