import type { Span } from './finding.ts';
import { type Rewrite, rewriteView, type View } from './view.ts';

/** A line break between two characters of one value: the end of the line, and quote marks and indentation of the next. */
const LINE_END = /(?<=[A-Za-z0-9+/=_.@-])[ \t]{0,8}\r?$/u;
const LONGEST_END = 10;
const NEXT_LINE = /(?:[ \t]{0,8}[>|]){0,4}[ \t]{0,8}(?=[A-Za-z0-9+/=_.@-])/uy;

function* breaksIn(text: string): Generator<Span> {
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    NEXT_LINE.lastIndex = at + 1;
    const indent = NEXT_LINE.exec(text);
    if (indent === null) continue;
    const end = LINE_END.exec(text.slice(Math.max(0, at - LONGEST_END), at));
    if (end !== null) yield { start: at - end[0].length, end: at + 1 + indent[0].length };
  }
}

/** A folded text without the line breaks that may run through a value. */
export interface JoinedView extends View {
  /** Offsets in the joined text at which a break was taken out, ascending. */
  readonly seams: readonly number[];
}

/**
 * The folded text with line breaks inside possible values taken out: once without a trace, once with a space in
 * their place, because a number may be broken inside a group or between two. Empty when there is no such break.
 */
export function joinedViews(view: View): readonly JoinedView[] {
  const breaks = [...breaksIn(view.text)];
  if (breaks.length === 0) return [];
  return ['', ' '].map((filler) => {
    const rewrites: Rewrite[] = [];
    const seams: number[] = [];
    let shift = 0;
    for (const { start, end } of breaks) {
      rewrites.push({ start, end, text: filler });
      seams.push(start + shift);
      shift += filler.length - (end - start);
    }
    return { ...rewriteView(view, rewrites, 'joined'), seams };
  });
}
