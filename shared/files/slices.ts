import type { Span } from '../detect/finding.ts';

/** A stretch of a text that is scanned at once. */
export interface Slice extends Span {
  /** What is given to the scan: a heading, then the stretch with its surroundings. */
  readonly scanned: string;
  /** Add this to an offset in `scanned` to have the offset in the text. */
  readonly shift: number;
  /** Length of the heading at the front of `scanned`, which other slices report. */
  readonly heading: number;
}

/** 100 000 characters take a computer of today some 60 ms: short enough to stop, to show progress and to breathe. */
const LONGEST = 100_000;

/** No value is longer, and labels, headings and honorifics stand nearer to theirs. */
const AROUND = 2_000;

/** A row of headings longer than this is a row of data. */
const LONGEST_HEADING = 2_000;

/**
 * Cuts a long text at line ends, each slice with its surroundings on both sides. Where the first line is a row of a
 * table, every slice gets it as its heading: what a column means stands there and nowhere else.
 */
export function* slicesOf(text: string, longest: number = LONGEST): Generator<Slice> {
  if (text.length <= longest + AROUND) {
    yield { start: 0, end: text.length, scanned: text, shift: 0, heading: 0 };
    return;
  }
  const heading = headingOf(text);
  for (let start = 0; start < text.length; ) {
    const end = cutNear(text, start + longest, start);
    const from = Math.max(0, start - AROUND);
    const first = start === 0 ? '' : heading;
    const scanned = first + text.slice(from, Math.min(text.length, end + AROUND));
    yield { start, end, scanned, shift: from - first.length, heading: first.length };
    start = end;
  }
}

/** Behind the last line end before `at`, or `at` where one line fills the slice; never inside a surrogate pair. */
function cutNear(text: string, at: number, after: number): number {
  if (at >= text.length) return text.length;
  const line = text.lastIndexOf('\n', at - 1) + 1;
  if (line > after) return line;
  const isPair = (text.codePointAt(at - 1) ?? 0) > 0xffff;
  return isPair ? at + 1 : at;
}

function headingOf(text: string): string {
  const end = text.indexOf('\n') + 1;
  const line = end > 0 && end <= LONGEST_HEADING ? text.slice(0, end) : '';
  return /[\t,;|]/u.test(line) ? line : '';
}
