import { type Rewrite, rewriteView, type View } from './view.ts';

/** A line break between two characters of one value, with quote marks and indentation of the next line. */
const BREAK = /(?<=[A-Za-z0-9+/=_.@-])[ \t]{0,8}\r?\n(?:[ \t]{0,8}[>|]){0,4}[ \t]{0,8}(?=[A-Za-z0-9+/=_.@-])/gu;

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
  const breaks = [...view.text.matchAll(BREAK)];
  if (breaks.length === 0) return [];
  return ['', ' '].map((filler) => {
    const rewrites: Rewrite[] = [];
    const seams: number[] = [];
    let shift = 0;
    for (const { index, 0: gap } of breaks) {
      rewrites.push({ start: index, end: index + gap.length, text: filler });
      seams.push(index + shift);
      shift += filler.length - gap.length;
    }
    return { ...rewriteView(view, rewrites, 'joined'), seams };
  });
}
