import { type Line, linesOf } from './line.ts';
import { type LineScore, scoreLine } from './line-score.ts';

/** Neighbouring lines that look like one piece of code. Line numbers are inclusive. */
export interface Block {
  readonly first: number;
  readonly last: number;
  /** Lines that spoke for code. */
  readonly solid: number;
  /** Sum of the evidence that only code shows, and the most that one line showed. */
  readonly hard: number;
  readonly peak: number;
  /** Written lines in the block. */
  readonly written: number;
}

/** A block opens with a line at least this sure, so that an outline or a setting never opens one. */
const OPENS = 0.7;
/** How much doubt in a row a block survives: two odd lines or a paragraph break, not a paragraph. */
const PATIENCE = 2.4;
const BLANK_LINE = 0.35;
const NEUTRAL_LINE = 0.15;
/** A comment or text literal that runs over lines is bridged up to this length. */
const LONGEST_COMMENT = 60;
/** A comment that is cut off by the end of the text is bridged up to this length. */
const LONGEST_CUT = 15;

const OPENERS: readonly (readonly [open: RegExp, close: string])[] = [
  [/^\/\*/u, '*/'],
  [/^<!--/u, '-->'],
  [/^\{-(?!#)/u, '-}'],
  [/^--\[\[/u, ']]'],
  [/^<#/u, '#>'],
  [/^[rbfu]?"""/u, '"""'],
  [/^[rbfu]?'''/u, "'''"],
  [/^=(?:begin|pod|head\d|item|over)\b/u, '='],
];

/** The lines of the text and the blocks among them, in order. Reads every line once. */
export function blocksOf(text: string): { readonly lines: readonly Line[]; readonly blocks: readonly Block[] } {
  const lines = linesOf(text);
  const scores = lines.map(scoreLine);
  const blocks: Block[] = [];
  for (let i = 0; i < lines.length; i++) {
    if ((scores[i]?.score ?? 0) < OPENS) continue;
    const grown = grow(lines, scores, i);
    const { last } = grown;
    const floor = (blocks.at(-1)?.last ?? -1) + 1;
    const first = aboveComment(lines, upward(lines, scores, i, floor), last, floor);
    blocks.push({ ...grown, first, written: writtenIn(lines, first, last) });
    i = last;
  }
  return { lines, blocks };
}

type Grown = Omit<Block, 'written'>;

function grow(lines: readonly Line[], scores: readonly LineScore[], first: number): Grown {
  let last = first;
  let solid = 0;
  let hard = 0;
  let peak = 0;
  let doubt = 0;
  for (let i = first; i < lines.length && doubt <= PATIENCE; i++) {
    const { score, hard: certain } = scores[i] ?? { score: 0, hard: 0 };
    if (score > 0) {
      if (score >= OPENS || lines[i - 1]?.body !== '') last = i;
      hard += certain;
      peak = Math.max(peak, certain);
      if (score >= OPENS) {
        solid++;
        doubt = Math.max(0, doubt - score);
      }
    } else doubt += lines[i]?.body === '' ? BLANK_LINE : Math.max(NEUTRAL_LINE, -score);
    const close = closingLine(lines, i);
    if (close > i) {
      last = i = close;
      doubt = 0;
    }
  }
  return { first, last, solid, hard, peak };
}

/** How many lines from `first` to `last` are not blank. */
export function writtenIn(lines: readonly Line[], first = 0, last = lines.length - 1): number {
  let count = 0;
  for (let i = first; i <= last; i++) if (lines[i]?.body !== '') count++;
  return count;
}

/** What a heading of Markdown never looks like. */
const COMMENT = /^(?:\/\/|\/\*|\*|--|#!)/u;

/** Comments and opening brackets above the first sure line belong to the block. */
function upward(lines: readonly Line[], scores: readonly LineScore[], first: number, floor: number): number {
  let at = first;
  for (let i = first - 1; i >= floor; i--) {
    const body = lines[i]?.body ?? '';
    if (body === '') continue;
    if ((scores[i]?.score ?? 0) <= 0 || (i < at - 1 && !COMMENT.test(body))) break;
    at = i;
  }
  return at;
}

const LONE_ENDS: ReadonlySet<string> = new Set(['*/', '**/', '"""', "'''", '-}', '-->']);

/** A piece cut out of a file may begin inside a comment: the paragraph above its lone end belongs to the block. */
function aboveComment(lines: readonly Line[], first: number, last: number, floor: number): number {
  const end = Math.min(last, first + 1);
  for (let i = first; i <= end; i++) {
    if (!LONE_ENDS.has(lines[i]?.body ?? '')) continue;
    let at = first;
    while (at > floor && first - at < LONGEST_COMMENT && lines[at - 1]?.body !== '') at--;
    return at;
  }
  return first;
}

/** Number of the line that closes the comment or text literal opened at the start of line `at`, or -1. */
function closingLine(lines: readonly Line[], at: number): number {
  const body = lines[at]?.body ?? '';
  const opener = OPENERS.find(([open]) => open.test(body));
  if (!opener || body.includes(opener[1], 3)) return -1;
  const end = Math.min(lines.length, at + LONGEST_COMMENT);
  for (let i = at + 1; i < end; i++) {
    if (lines[i]?.body.includes(opener[1])) return i;
  }
  let last = at;
  while (last + 1 < end && lines[last + 1]?.body.startsWith('*')) last++;
  return last === at && opener[1] === '*/' && lines.length - at <= LONGEST_CUT ? lines.length - 1 : last;
}
