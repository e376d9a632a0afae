import { withoutRadicals } from './pdf-radicals.ts';

/** A run of text on a page, as the library gives it. */
export interface TextItem {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  /** Six numbers; the last two are where the run begins. */
  readonly transform: readonly number[];
  readonly hasEOL: boolean;
}

/** A gap wider than this many letters lies between columns. */
const COLUMN = 1.5;

/**
 * The runs of a page as text: a line a row, and a tab where a table has its next column, so that headings speak for
 * what stands below them.
 */
export function textOf(items: readonly TextItem[]): string {
  let text = '';
  let last: TextItem | undefined;
  for (const item of items) {
    if (/\S/u.test(item.str)) {
      if (last !== undefined && isNextColumn(last, item)) text = `${text.trimEnd()}\t`;
      last = item;
    }
    text += item.str;
    if (item.hasEOL) {
      text += '\n';
      last = undefined;
    }
  }
  return withoutRadicals(text);
}

function isNextColumn(last: TextItem, item: TextItem): boolean {
  const [x = 0, y = 0] = item.transform.slice(4);
  const [lastX = 0, lastY = 0] = last.transform.slice(4);
  const size = Math.max(last.height, item.height);
  return Math.abs(y - lastY) < size / 2 && x - (lastX + last.width) > size * COLUMN;
}
