import { asCell, type Leaf } from './office-text.ts';
import { type Tag, walkXml } from './office-xml.ts';
import { digitsAs } from './xlsx-digits.ts';
import { type CellFormat, dateOf } from './xlsx-formats.ts';

/** Who sees a cell. */
export type Sight = 'seen' | 'hidden-row' | 'hidden-column' | 'hidden-text';

export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly sight: Sight;
  readonly leaves: readonly Leaf[];
}

export interface SheetCells {
  readonly cells: readonly Cell[];
  /** Formulas and rules with text of their own in them. */
  readonly formulas: readonly Leaf[];
  /** What is printed above and below. */
  readonly headers: readonly Leaf[];
  readonly footers: readonly Leaf[];
}

/** What cells refer to. */
export interface Book {
  readonly strings: readonly (readonly Leaf[])[];
  readonly formats: readonly CellFormat[];
  readonly from1904: boolean;
}

/** XFD: Excel has no more columns. */
const LAST_COLUMN = 16_384;
const FORMULAS = new Set(['f', 'formula', 'formula1', 'formula2']);
const HEADERS = new Set(['oddHeader', 'evenHeader', 'firstHeader']);
const FOOTERS = new Set(['oddFooter', 'evenFooter', 'firstFooter']);

/** Reads one worksheet (ECMA-376 part 1, 18.3). */
export function readCells(path: string, xml: string, book: Book): SheetCells {
  const sheet = new Sheet(book);
  walkXml(xml, {
    open: (tag) => sheet.open(tag),
    close: (name) => sheet.close(name),
    text: (text, start, end) => sheet.text({ path, start, end, text }),
  });
  return sheet;
}

class Sheet implements SheetCells {
  readonly cells: Cell[] = [];
  readonly formulas: Leaf[] = [];
  readonly headers: Leaf[] = [];
  readonly footers: Leaf[] = [];
  readonly #book: Book;
  readonly #stack: string[] = [];
  readonly #hiddenColumns = new Uint8Array(LAST_COLUMN + 1);
  #ranges = 0;
  #row = 0;
  #column = 0;
  #isRowHidden = false;
  #cell: Tag | undefined;
  #value: Leaf[] = [];
  #isReading = false;

  constructor(book: Book) {
    this.#book = book;
  }

  open(tag: Tag): void {
    this.#stack.push(tag.name);
    if (tag.name === 'c') this.#openCell(tag);
    else if (tag.name === 'row') this.#openRow(tag);
    else if (tag.name === 'col') this.#openColumn(tag);
    else if (tag.name === 'rPh') this.#isReading = true;
  }

  close(name: string): void {
    this.#stack.pop();
    if (name === 'c') this.#closeCell();
    else if (name === 'rPh') this.#isReading = false;
  }

  text(leaf: Leaf): void {
    const parent = this.#stack.at(-1) ?? '';
    if (this.#cell !== undefined && (parent === 'v' || parent === 't')) {
      if (!this.#isReading) this.#value.push(leaf);
    } else if (HEADERS.has(parent)) this.headers.push(withoutCodes(leaf));
    else if (FOOTERS.has(parent)) this.footers.push(withoutCodes(leaf));
    else if (FORMULAS.has(parent) && /["']/u.test(leaf.text)) this.formulas.push({ ...leaf, isName: true });
  }

  #openRow({ attribute }: Tag): void {
    this.#row = Number(attribute('r')?.text ?? this.#row + 1);
    this.#column = 0;
    this.#isRowHidden = isTrue(attribute('hidden')?.text) || attribute('ht')?.text === '0';
  }

  #openColumn({ attribute }: Tag): void {
    if (!isTrue(attribute('hidden')?.text) && attribute('width')?.text !== '0') return;
    if (this.#ranges++ > LAST_COLUMN) return;
    this.#hiddenColumns.fill(1, Number(attribute('min')?.text), Number(attribute('max')?.text) + 1);
  }

  #openCell(tag: Tag): void {
    this.#cell = tag;
    this.#value = [];
    this.#column = columnOf(tag.attribute('r')?.text) ?? this.#column + 1;
  }

  #closeCell(): void {
    const leaves = this.#cell && this.#value.length > 0 ? this.#shown(this.#cell, this.#value) : [];
    const format = this.#book.formats[Number(this.#cell?.attribute('s')?.text ?? -1)];
    const sight = this.#sight(format?.isHidden === true);
    if (leaves.length > 0) this.cells.push({ row: this.#row, column: this.#column, sight, leaves: leaves.map(asCell) });
    this.#cell = undefined;
  }

  #sight(isTextHidden: boolean): Sight {
    if (this.#isRowHidden) return 'hidden-row';
    if (this.#hiddenColumns[this.#column] === 1) return 'hidden-column';
    return isTextHidden ? 'hidden-text' : 'seen';
  }

  /** The value as people see it. A number that gives way to a placeholder makes its cell one of text. */
  #shown(cell: Tag, value: readonly Leaf[]): readonly Leaf[] {
    const type = cell.attribute('t');
    const first = value[0];
    if (type?.text === 's') return this.#book.strings[Number(first?.text)] ?? [];
    if (first === undefined || ['str', 'inlineStr', 'e'].includes(type?.text ?? '')) return value;
    if (type?.text === 'b') return [{ ...first, text: first.text === '1' ? 'TRUE' : 'FALSE' }];
    const format = this.#book.formats[Number(cell.attribute('s')?.text ?? -1)];
    const date = format?.isDate === true ? dateOf(Number(first.text), this.#book.from1904) : undefined;
    const digits = format?.code === undefined ? undefined : digitsAs(Number(first.text), format.code);
    const also =
      type === undefined
        ? { start: cell.nameEnd, end: cell.nameEnd, text: ' t="str"' }
        : { start: type.start, end: type.end, text: 'str' };
    return [{ ...first, text: date ?? digits ?? plainNumber(first.text), also }];
  }
}

/** Programs write long numbers with an exponent; people read digits. */
function plainNumber(raw: string): string {
  const value = Number(raw);
  return /e/iu.test(raw) && Number.isSafeInteger(value) ? String(value) : raw;
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** The number of the column in a reference such as `AB12`, from 1. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/u.exec(reference ?? '')?.[0];
  return letters === undefined
    ? undefined
    : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Codes for places, fonts and numbers (18.3.1.46) would stick to the words after them; spaces keep the offsets. */
function withoutCodes(leaf: Leaf): Leaf {
  const text = leaf.text.replaceAll(/&(?:"[^"]*"|K[0-9A-F]{6}|\d{1,3}|[A-Z+-])/gu, (code) => ' '.repeat(code.length));
  return { ...leaf, text };
}
