import { headingOf, looksLikeHeadings } from './column-headings.ts';
import { floorIndex } from './floor-index.ts';

interface Cell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly head: boolean;
}

const TAG = /<(\/?)(table|tr|th|td)(?:\s[^<>]{0,300})?>/giu;
/** A cell longer than this is a page inside a table. */
const LONGEST_CELL = 2000;

/** Headings of the cells of HTML tables, or `undefined` where the text has none. Offsets outside of cells give ''. */
export function htmlColumnsOf(text: string): ((offset: number) => string) | undefined {
  if (!/<t[dh][\s>]/iu.test(text)) return undefined;
  const starts: number[] = [];
  const ends: number[] = [];
  const headings: string[] = [];
  let above: readonly Cell[] = [];
  for (const row of rowsIn(text)) {
    if (row.length === 0) above = [];
    const [first] = row;
    const heads = above.length === 0 && isHeading(row);
    row.forEach((cell, at) => {
      starts.push(cell.start);
      ends.push(cell.end);
      const rowStart = at > 0 && first !== undefined ? first.text : '';
      const named = headingOf(above[at]?.text ?? '', rowStart);
      headings.push(heads ? '' : named === '' && first?.head === true ? rowStart : named);
    });
    if (heads) above = row;
  }
  return (offset) => {
    const at = floorIndex(starts, offset);
    return offset <= (ends[at] ?? -1) ? (headings[at] ?? '') : '';
  };
}

function isHeading(row: readonly Cell[]): boolean {
  return (row.length > 1 && row.every(({ head }) => head)) || looksLikeHeadings(row.map(({ text }) => text));
}

/** Rows of cells in order; an empty row stands where a table begins. */
function* rowsIn(text: string): Generator<readonly Cell[]> {
  let row: Cell[] = [];
  let open: { readonly start: number; readonly head: boolean } | undefined;
  const close = (end: number): void => {
    if (open !== undefined)
      row.push({ ...open, end, text: plain(text.slice(open.start, Math.min(end, open.start + LONGEST_CELL))) });
    open = undefined;
  };
  for (const { index, 0: tag, 1: slash, 2: name = '' } of text.matchAll(TAG)) {
    close(index);
    const kind = name.toLowerCase();
    if (kind === 'tr' || kind === 'table') {
      if (row.length > 0) yield row;
      row = [];
      if (kind === 'table') yield row;
    } else if (slash === '') open = { start: index + tag.length, head: kind === 'th' };
  }
  close(text.length);
  if (row.length > 0) yield row;
}

function plain(cell: string): string {
  return cell
    .replaceAll(/<[^<>]{0,300}>|&nbsp;/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
